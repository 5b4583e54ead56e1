/** What office.js sends; an answer repeats name and ids. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Record<string, unknown> | null;
}

/** Who the add-in is told to be talking to. */
export interface ChannelContext {
  readonly addinId: string;
  readonly locale: string;
  readonly requirementMatrix: string;
  readonly settings: readonly (readonly [string, string])[];
}

/** What the host does with the add-in's requests. */
export interface ChannelHandler {
  /** Answers one request by name; undefined for nothing to say. */
  request(name: string, data: Record<string, unknown>): Promise<unknown>;
  subscribed(event: string): void;
}

const REQUEST = 0;
const ANSWER = 1;
const SUBSCRIBE = 1;
const UNSUBSCRIBE = 2;
const EVENT = 1;
const VERSION = '16.0.18330.41002';

/** The other end of office.js' own message channel, for one loading of the pane in a window. */
export class Channel {
  readonly conversation = crypto.randomUUID();
  readonly frame: HTMLIFrameElement;
  private readonly subscriptions = new Map<string, Message>();
  private readonly origin: string;

  constructor(private readonly home: Window, paneUrl: string, private readonly context: ChannelContext, private readonly handler: ChannelHandler) {
    this.origin = new URL(paneUrl).origin;
    this.frame = home.document.createElement('iframe');
    this.frame.title = 'add-in';
    this.frame.name = JSON.stringify({
      baseFrameName: 'host',
      hostInfo: `Excel$Web$16.01$${context.locale.toLowerCase()}$${this.conversation}$$disableLogging$3`,
      xdmInfo: `${this.conversation}|${context.addinId}|${location.origin}`,
      serializerVersion: '1',
    });
    this.frame.src = paneUrl;
    home.addEventListener('message', this.received);
  }

  /** Ends the conversation; nothing more is answered or sent. */
  close(): void {
    this.home.removeEventListener('message', this.received);
    this.subscriptions.clear();
    this.frame.remove();
  }

  isSubscribed(event: string): boolean {
    return this.subscriptions.has(event);
  }

  /** Sends an event to the add-in when it has subscribed to it. */
  send(event: string, data: unknown): void {
    const subscription = this.subscriptions.get(event);
    if (subscription !== undefined) this.post(subscription, data, EVENT);
  }

  private readonly received = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.origin || typeof event.data !== 'string') return;
    const message = JSON.parse(event.data) as Message;
    if (message._messageType !== REQUEST || message._conversationId !== this.conversation) return;
    void this.answer(message);
  };

  private async answer(message: Message): Promise<void> {
    if (message._actionType === SUBSCRIBE) {
      this.subscriptions.set(message._actionName, message);
      this.post(message, { Error: 0 });
      this.handler.subscribed(message._actionName);
    } else if (message._actionType === UNSUBSCRIBE) {
      this.subscriptions.delete(message._actionName);
      this.post(message, { Error: 0 });
    } else if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.post(message, this.appContext(message._data));
    } else {
      const answer = await this.handler.request(message._actionName, message._data ?? {});
      if (answer !== undefined) this.post(message, answer);
    }
  }

  private post(message: Message, data: unknown, responseType = 0): void {
    const answer = {
      _messageType: ANSWER,
      _actionName: message._actionName,
      _conversationId: this.conversation,
      _correlationId: message._correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(answer), this.origin);
  }

  private appContext(id: unknown): Readonly<Record<string, unknown>> {
    return {
      _id: id,
      _appName: 16,
      _appVersion: VERSION,
      _appMinorVersion: 1,
      _appUILocale: this.context.locale,
      _dataLocale: this.context.locale,
      _docUrl: `${location.origin}/workbook.xlsx`,
      _clientMode: 0,
      _settings: this.context.settings,
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: this.conversation,
      _appInstanceId: this.context.addinId,
      _requirementMatrix: this.context.requirementMatrix,
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
      _hostFullVersion: VERSION,
    };
  }
}
