/** Tones by pitch (Hz) and length (s): short and high for what went well, lower and longer for what wants a look. */
const TONES = { saved: { pitch: 880, length: 0.07 }, asked: { pitch: 247, length: 0.18 } } as const;
const LOUDNESS = 0.12;

/** Makes ready to play: the first tone would hold up the key that is pressed next. */
export function prepare(): void {
  speaker();
}

/** Plays a tone; a computer without sound plays none. */
export function play(tone: keyof typeof TONES): void {
  const audio = speaker();
  if (audio === null) return;
  if (audio.state === 'suspended') void audio.resume();
  const { pitch, length } = TONES[tone];
  const begin = audio.currentTime;
  const wave = audio.createOscillator();
  const loudness = audio.createGain();
  wave.frequency.value = pitch;
  // Fading out, for a tone that is cut off clicks.
  loudness.gain.setValueAtTime(LOUDNESS, begin);
  loudness.gain.exponentialRampToValueAtTime(0.001, begin + length);
  wave.connect(loudness).connect(audio.destination);
  wave.start(begin);
  wave.stop(begin + length);
}

let context: AudioContext | null = null;

/** One for the whole session; the browser lets it sound once a key has been pressed. */
function speaker(): AudioContext | null {
  context ??= typeof AudioContext === 'undefined' ? null : new AudioContext();
  return context;
}
