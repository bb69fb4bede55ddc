import { FrameworkView } from '../../features/career-framework/framework-view.js';
import { useNoteFrameworkRead } from '../../features/organisations/note-framework-read.js';

/** The career framework as a map; an admin who opens it has done a step of the setup. */
export const FrameworkPage = () => {
  useNoteFrameworkRead();
  return <FrameworkView />;
};
