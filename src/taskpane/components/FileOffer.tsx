import { useEffect, useRef, useState } from 'react';
import { fill } from '../../locale/language';
import { deskFileTexts } from '../../locale/pane/desk-files';
import type { DeskFile } from '../../workbook/state';
import { Button } from './Button';
import { LinesField } from './fields';
import { Notice } from './Notice';
import { useSharedStyles } from './styles';
import { useTexts } from './workbook-context';

/** The most signs that are shown to be copied by hand: a field with more would hold up the pane. */
const MOST_SHOWN = 500_000;

/** A file to carry away: a download, and its content to copy, since not every Excel lets a pane download. `type`: its media type; `made` and `copied` say what it is for. */
export function FileOffer({ file, type = 'application/json', made, copied: copiedText }: { readonly file: DeskFile; readonly type?: string; readonly made: string; readonly copied: string }) {
  const styles = useSharedStyles();
  const texts = useTexts(deskFileTexts);
  const link = useObjectUrl(file.text, type);
  const place = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<'not' | 'copied' | 'refused'>('not');
  const copy = (): void => void copyText(file.text).then((done) => {
    setCopied(done ? 'copied' : 'refused');
    if (!done) place.current?.querySelector('textarea')?.select();
  });
  return (
    <div className={styles.group} data-part="file-offer">
      <Notice intent="success" live actions={
        <>
          <a href={link} download={file.name} data-act="download-file">{fill(texts.download, { name: file.name })}</a>
          <Button size="small" data-act="copy-file" onClick={copy}>{texts.copy}</Button>
        </>
      }>
        <div>{made}</div>
        <div>{texts.downloadHint}</div>
      </Notice>
      {copied === 'copied' && <Notice intent="success" live>{copiedText}</Notice>}
      {copied === 'refused' && <Notice intent="warning" live>{file.text.length <= MOST_SHOWN ? texts.notCopied : texts.tooLong}</Notice>}
      {file.text.length <= MOST_SHOWN && <div ref={place}><LinesField name="file-content" label={texts.content} rows={2} value={file.text} readOnly onChange={() => undefined} /></div>}
    </div>
  );
}

/** An address under which the browser finds this text as a file, as long as the component stands. */
function useObjectUrl(text: string, type: string): string {
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [text, type]);
  return url;
}

/** Puts a text on the clipboard; false when the browser does not let the pane do so (frames often may not). */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
