// LaTeX: the class moderncv in two of its styles; T1 fonts, ligatures, icons as letters of a symbol font.
import { latex } from '../tools.mjs';
import { townLine, wordsFor } from '../words.mjs';

const SIGNS = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '→': '--',
  '–': '--',
  '•': '--',
};
const safe = (text) =>
  String(text ?? '')
    .replace(/[&%$#_{}]/g, (sign) => `\\${sign}`)
    .replace(/[\\~^→–•](?![&%$#_{}])/g, (sign) => SIGNS[sign]);

function moderncv(person, style, colour, icons) {
  const w = wordsFor(person, style === 'casual' ? 2 : 0);
  const [given, ...rest] = person.shownName.split(' ');
  const entry = (one) => {
    const tasks = (one.tasks ?? []).map(safe).join('\\newline ');
    return `\\cventry{${safe(one.dates)}}{${safe(one.title)}}{${safe(one.employer ?? one.school)}}{${safe(one.city)}}{}{${tasks}}`;
  };
  const section = (title, body) => (body ? `\\section{${safe(title)}}\n${body}\n` : '');
  const list = (all) => all.map((one) => `\\cvlistitem{${safe(one)}}`).join('\n');
  // Debian's font of icons is half a gigabyte away; moderncv is content with the letters of another.
  return `\\begin{filecontents}{fontawesome5.sty}
\\ProvidesPackage{fontawesome5}
\\newcommand{\\faCircle}[1][]{\\textbullet}
\\end{filecontents}
\\documentclass[11pt,a4paper]{moderncv}
\\moderncvstyle{${style}}\\moderncvcolor{${colour}}\\moderncvicons{${icons}}
\\usepackage[utf8]{inputenc}\\usepackage[${person.language === 'en' ? 'english' : 'french'}]{babel}
\\usepackage[scale=0.8]{geometry}
\\name{${safe(given)}}{${safe(rest.join(' '))}}
\\title{${safe(person.head)}}
${person.street ? `\\address{${safe(person.street)}}{${safe(townLine(person))}}` : ''}
${person.phones.map((one) => `\\phone[mobile]{${safe(one)}}`).join('\n')}
${person.mail ? `\\email{${person.mail}}` : ''}
${person.licence.shown ? `\\extrainfo{${safe(person.licence.shown)}}` : ''}
\\begin{document}
\\makecvtitle
${section(w.jobs, person.jobs.map(entry).join('\n'))}
${section(w.education, person.education.map(entry).join('\n'))}
${section(w.certificates, list(person.certificates.map((one) => one.shown)))}
${section(w.languages, person.languages.map((one) => `\\cvitem{${safe(one.name)}}{${safe(one.level)}}`).join('\n'))}
${section(w.skills, list(person.skills))}
${section(w.hobbies, `\\cvitem{}{${person.hobbies.map(safe).join(', ')}}`)}
\\end{document}`;
}

/** Letters that T1 has. */
const latin = (person) => /^[\u0020-\u017f–—’œŒ…•→]*$/.test(JSON.stringify(person));
const layout = (name, part, ...style) => ({
  ...{ name, part, ext: 'pdf', generator: 'latex', only: latin },
  make: (person, file) => latex(moderncv(person, ...style), file),
});
export const layouts = [
  layout('latex-classic', 'dev', 'classic', 'blue', 'marvosym'),
  layout('latex-casual', 'held-out', 'casual', 'green', 'letters'),
];
