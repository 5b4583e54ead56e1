import type { HostPage } from './host-page';

export async function openFile(_page: HostPage): Promise<void> {}
export async function saveFile(_page: HostPage): Promise<void> {}
