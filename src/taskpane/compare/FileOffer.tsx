import { useEffect, useRef, useState } from 'react';
import { fill } from '../../locale/language';
import { deskFileTexts } from '../../locale/pane/desk-files';
import type { DeskFile } from '../../workbook/state';
import { Button } from '../components/Button';
import { LinesField } from '../components/fields';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useTexts } from '../components/workbook-context';

/** A file to carry away: a download, and its content to copy, since not every Excel lets a pane download. */
export function FileOffer({ file }: { readonly file: DeskFile }) {
  const styles = useSharedStyles();
  const texts = useTexts(deskFileTexts);
  const link = useObjectUrl(file.text);
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
        <div>{fill(texts.made, { name: file.name })}</div>
        <div>{texts.downloadHint}</div>
      </Notice>
      {copied === 'copied' && <Notice intent="success" live>{texts.copied}</Notice>}
      {copied === 'refused' && <Notice intent="warning" live>{texts.notCopied}</Notice>}
      <div ref={place}><LinesField name="file-content" label={texts.content} rows={2} value={file.text} readOnly onChange={() => undefined} /></div>
    </div>
  );
}

/** An address under which the browser finds this text as a file, as long as the component stands. */
function useObjectUrl(text: string): string {
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
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
