import type { Id } from '../../../shared/domain/application';
import { problemWithName, problemWithNote } from '../../../shared/domain/input';
import type { OwnTemplate } from '../../../shared/domain/own-template';
import { commit, newId, type Done, type Writer } from '../commit';
import { refuse } from './input-error';

export type TemplateFields = Omit<OwnTemplate, 'id'>;

/** Keeps a wording of the person's own: a new one, or in the place of the one of that id. */
export async function saveTemplate(
  writer: Writer,
  fields: TemplateFields,
  id?: Id,
): Promise<Done & { readonly id: Id }> {
  refuse(problemWithName(fields.name, 'a name for it'));
  refuse(problemWithNote(fields.body));
  const key = id ?? newId(writer.clock);
  const done = await commit(writer, id === undefined ? 'Template saved' : 'Template changed', [
    id === undefined
      ? { table: 'templates', put: { ...fields, id: key } }
      : { table: 'templates', id: key, patch: fields },
  ]);
  return { ...done, id: key };
}

export async function removeTemplate(writer: Writer, id: Id): Promise<Done> {
  return commit(writer, 'Template removed', [{ table: 'templates', id, remove: true }]);
}
