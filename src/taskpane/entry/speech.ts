import type { Language } from '../../locale/language';

/** Says a text by a voice of this language, in place of what is still being said; without such a voice nothing is said. */
export function say(text: string, language: Language): void {
  const voice = voiceOf(language);
  if (voice === null) return;
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  speechSynthesis.speak(utterance);
}

/** Has this computer a voice of this language? */
export function hasVoice(language: Language): boolean {
  return voiceOf(language) !== null;
}

/** Calls back when the browser has come to know its voices; gives the function that ends it. */
export function onVoices(listener: () => void): () => void {
  if (typeof speechSynthesis === 'undefined') return () => undefined;
  const voices = speechSynthesis;
  voices.addEventListener('voiceschanged', listener);
  return () => voices.removeEventListener('voiceschanged', listener);
}

/** A voice of the computer itself before one that would send the text over the network; the latter is not used at all. */
function voiceOf(language: Language): SpeechSynthesisVoice | null {
  if (typeof speechSynthesis === 'undefined') return null;
  return speechSynthesis.getVoices().find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(language)) ?? null;
}
