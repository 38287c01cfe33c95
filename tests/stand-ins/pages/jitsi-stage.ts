import { keyOf, type Label, type Stage } from './call-page';
import { element, setText, videoElement } from './dom';
import { firstPicture } from './receive-patient';

/** Jitsi's ids of participants: eight hexadecimal digits. */
function endpointOf({ number, screen }: Label): string {
  return `${(0x7c3e91ab + number).toString(16)}${screen ? '-v1' : ''}`;
}

function thumbnail(label: Label): HTMLElement {
  const box = element(
    'span',
    { class: 'videocontainer' },
    element('div', { class: 'videocontainer__background' }),
    videoElement({}),
    element('div', { class: 'displayname' }),
  );
  labelThumbnail(box, label);
  return box;
}

function labelThumbnail(box: HTMLElement, label: Label): void {
  box.id = `participant_${endpointOf(label)}`;
  const name = box.querySelector('.displayname');
  name?.setAttribute('id', `${box.id}_name`);
  if (name) setText(name, label.name);
}

/** Jitsi's way with tiles: each in the filmstrip, and one of them on the stage, in the one element that shows them all in turn. */
export function openStage(large: HTMLVideoElement, stageName: HTMLElement, filmstrip: HTMLElement): Stage {
  const boxes = new Map<string, HTMLElement>();
  const streams = new Map<string, MediaStream>();
  const names = new Map<string, string>();
  let onStage = keyOf(0);
  const fillStage = (): Promise<void> => {
    setText(stageName, names.get(onStage) ?? '');
    large.srcObject = streams.get(onStage) ?? null;
    return firstPicture(large);
  };
  return {
    add(key, label) {
      const box = thumbnail(label);
      boxes.set(key, box);
      names.set(key, label.name);
      filmstrip.prepend(box);
    },
    remove(key) {
      boxes.get(key)?.remove();
      streams.delete(key);
      if (key === onStage) void fillStage();
    },
    relabel(key, label) {
      const box = boxes.get(key);
      if (box) labelThumbnail(box, label);
      names.set(key, label.name);
      if (key === onStage) setText(stageName, label.name);
    },
    async show(key, stream) {
      const video = boxes.get(key)?.querySelector('video');
      if (!video) throw new Error(`no thumbnail of ${key}`);
      if (stream) streams.set(key, stream);
      else streams.delete(key);
      video.srcObject = stream;
      video.id = `remoteVideo_${stream?.getVideoTracks()[0]?.id}`;
      if (key === onStage) await fillStage();
      else await firstPicture(video);
    },
    async special(command) {
      if (command.kind !== 'stage') throw new Error(`Jitsi knows no ${command.kind}`);
      onStage = keyOf(command.person);
      await fillStage();
    },
  };
}
