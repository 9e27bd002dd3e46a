import { phrases, union, words } from '../word-list.js'

/** Words and phrases by which the parts of a page are told. Phrases are keys of lines: lower case, without marks, `#` for a number. */

/** Whole lines that say what kind of text follows and are no title of their own. */
export const kickers = phrases(
  `analysis, big read, breaking, breaking news, column, commentary, editorial, exclusive, explained, explainer, fact check, feature,
  features, focus, from the archive, investigation, just in, key points, letters, live, live blog, live reporting, live updates, long read,
  match report, news, news analysis, news brief, news in brief, news release, news report, obituary, off the wire, opinion, perspective,
  photos, press release, preview, profile, q a, report, review, special report, summary, the big read, the long read, top story, update,
  video, view in browser, viewpoint, watch`,
)

/** Whole lines after which other stories, tags or things that happen elsewhere are listed. */
export const listHeaders = phrases(
  `also in the news, also on, also on this site, also read, archives, around the web, categories, coming up, don't miss, editor's choice,
  editor's picks, editors' picks, events, featured, featured stories, filed under, from around the web, from our partners, from the web,
  in case you missed it, in other news, in pictures, just in, keep reading, latest, latest headlines, latest news, latest stories, latest videos,
  more, more coverage, more for you, more from the web, more from this section, more headlines, more in this section, more like this, more news,
  more on this story, more on this topic, more stories, more to explore, more to read, more top stories, more videos, most commented,
  most discussed, most popular, most read, most shared, most viewed, most watched, must read, off the wire, on the wire, other news,
  other stories, paid content, people also read, popular, popular in the community, popular news, popular now, popular posts, popular stories,
  promoted, promoted content, promoted stories, read also, read more, read next, recent articles, recent comments, recent news, recent posts,
  recent stories, recommend, recommended, recommended articles, recommended for you, recommended reading, recommended stories, recommended videos, related,
  related articles, related content, related coverage, related internet links, related links, related news, related posts, related reading,
  related stories, related story, related topics, related videos, see also, similar articles, similar stories, sponsored, sponsored content,
  sponsored links, sponsored stories, suggested for you, tags, the latest, this week's events, today's headlines, today's top stories,
  top headlines, top news, top stories, topics, topics in this article, trending, trending now, trending stories, trending topics,
  trending video, trending videos, up next, upcoming events, watch next, watch now, what others are reading, what to read next,
  you may also be interested in, you may also like, you might also like, you might be interested in, you might like`,
)

/** Words that names of newspapers, sites and stations end in. */
export const outletEndings = words(
  `advertiser argus bulletin chronicle courant courier daily dispatch echo examiner express gazette globe guardian herald inquirer insider
  journal ledger mail mercury messenger mirror monitor news newspaper newspapers observer online post press radio record register reporter
  review sentinel standard star sun telegraph times today tribune tv voice watch weekly wire world`,
)

/** Openings of the line above what readers wrote: three words, `#` for a number. */
export const commentHeaders = phrases(
  `# comment, # comments, # replies to, # reply to, # responses to, # thought on, # thoughts on, add a comment, add your comment, comments,
  comments #, join the conversation, join the discussion, leave a comment, leave a reply, post a comment, reader comments, readers' comments,
  write a comment`,
)
/** Lines that only stand among comments. */
export const commentMarks = phrases(
  'flag, like reply, log in to reply, permalink, reply, reply #, report, report abuse, report comment, show replies, view replies, your email address will not be published required fields are marked',
)
/** Forms of what people and readers do alike. */
const sayingForms = words('said says')
/** What a commenter's name is followed by. */
export const commentVerbs = union(sayingForms, words('commented writes wrote'))
/** The first two words of a short line above other stories: "MORE FROM UAE", "Read more on snakes". */
export const listOpenings = phrases(
  'also in, explore more, latest from, latest in, latest on, more about, more from, more in, more on, more stories, read more, related to, see more, top stories, trending in',
)
/** Words by which a reader speaks of herself. */
export const wordsOfOneself = words('i my')
/** Words by which readers, and sites to them, speak to somebody. */
export const wordsToReaders = words('you your')
/** Words by which a site speaks of itself and to its readers. */
export const wordsOfSites = words('our us we')
/** Verbs by which the text of an article tells what somebody says. */
export const verbsOfReports = union(sayingForms, words('added adds told'))
/** What a site asks of its readers. */
export const appealVerbs = words('contribute donate donating join subscribe subscribing support supporting')
/** What it asks that for. */
export const appealNouns = words(
  'donation donations journalism membership newsletter newsletters newsroom nonprofit subscribers subscription',
)
/** The scales of the temperature that a page shows above its own date: "72° F". */
export const temperatureScales = words('c f °c °f')
/** What opens a line of copyright. */
export const copyrightMarks = words('copyright ©')
