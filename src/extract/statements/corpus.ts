import type { Corpus } from '../extractor.js'

export const corpus: Corpus = {
  finds: [
    // clauses
    [
      { source: 'The ferry company', cue: 'said', form: 'indirect', stance: 'says' },
      'The ferry company said [that two boats had sunk].',
      'The ferry company said [two boats had sunk and a third was missing].',
      'The ferry company, which owns nine boats, said [two of them had sunk].',
      'On Monday the storm passed. The ferry company said Tuesday [that two boats had sunk].',
      'The ferry company said in a statement late Monday [that two boats had sunk].',
    ],
    [
      { source: 'Ada Venn', cue: 'said' },
      'Ada Venn, a sailor from Ostby, said [the pier would reopen], adding that it was safe.',
    ],
    [
      { source: 'Ada Venn', cue: 'adding' },
      'Ada Venn, a sailor from Ostby, said the pier would reopen, adding [that it was safe].',
    ],
    [
      { source: 'Ada Venn', cue: 'warned', stance: 'warns' },
      'Ada Venn said the pier was open and warned [that the sea was rough].',
    ],
    [{ source: 'Ada Venn', cue: 'told' }, 'Ada Venn told reporters in Ostby on Monday [that the pier was open].'],
    [
      { source: 'the council', cue: 'assured', stance: 'promises' },
      'In June the council assured fishermen [that they could stay].',
    ],
    [{ source: 'The mayor', cue: 'asked' }, 'The mayor asked [whether the bridge was safe].'],
    [
      { source: 'The mayor', cue: 'did not say', stance: 'declines' },
      'The mayor did not say [when the bridge would open].',
    ],
    [{ source: 'officials', cue: 'believe' }, 'The bridge fell, but officials believe [nobody was hurt].'],
    [{ source: 'The survey', cue: 'showed' }, 'The survey showed [that half of the farms had closed].'],
    [{ source: 'relatives', cue: 'said' }, 'She spoke to relatives who said [the boat was old].'],
    [
      { source: 'The mayor', cue: 'insisted', stance: 'claims' },
      'The mayor insisted [that he knew nothing], but two aides resigned.',
    ],
    [{ source: 'some' }, 'While some say [the dam is safe], others have left the valley.'],
    [{ source: 'The mayor', cue: 'pointed out' }, 'The mayor pointed out [that the bridge was old].'],
    [
      { source: 'Ada Venn', stance: 'claims' },
      'Ada Venn filed a letter with the court arguing [that the pier was hers].',
    ],
    [{ source: 'Ada Venn', cue: 'adding' }, '“We lost it,” said Ada Venn, a sailor, adding [that the boat was old].'],
    [{ source: 'the mayor', cue: 'Saying' }, 'Saying [that it was late], the mayor left.'],
    [{ source: 'The mayor', cue: 'said' }, 'The mayor on Monday said [that the bridge was old].'],
    [{ source: 'an aide', cue: 'said' }, 'On Monday an aide who spoke to explain the plan said [it had failed].'],
    [{ source: 'Sailors', cue: 'favour' }, 'Sailors who favour [the sale] stayed at home.'],
    [
      { source: 'sailors', cue: 'have said', rule: 'statements/source-cue-clause' },
      'The pier was built by sailors, who live on it and who have said [it is safe].',
    ],
    [{ source: 'Ada Venn', cue: 'said' }, 'Ada Venn said [Bo Lind moved to Ostby in May].'],
    [{ source: 'Ada Venn', cue: 'said' }, 'Ada Venn said, through an aide, [that the pier was open].'],
    [{ source: 'Many sailors', cue: 'believe' }, 'Many sailors believe, rightly, [that the pier is safe].'],
    [{ source: 'Some sailors', cue: 'say' }, 'Some sailors, like the mayor, say [selling the pier saves money].'],
    [{ source: 'Sailors', cue: 'feel' }, 'Sailors feel [the council has let them down].'],
    [{ source: 'The council', cue: 'has tweeted' }, 'The council has tweeted [that the pier is shut].'],
    [
      { source: 'The mayor', cue: 'said' },
      'The mayor said [this] on Monday.',
      'The mayor said [the same] of the harbour.',
    ],
    [
      { source: null, cue: 'heard', stance: 'says' },
      'The court heard [that the captain had been asleep].',
      '[The captain had been asleep], the jury heard.',
    ],
    [{ source: 'Sailors', cue: 'have long maintained' }, 'Sailors have long maintained [that the pier is safe].'],
    [
      { source: 'Ada Venn', cue: 'said' },
      'Ada Venn, from the harbour office, who was not there, said [the pier was safe].',
    ],
    [{ source: 'The sailors', cue: 'expect' }, 'The sailors, surveyed by the council, expect [the pier to open].'],
    [{ source: 'The survey', cue: 'shows' }, 'The survey shows [that most boats are old], say sailors in Ostby.'],
    [{ source: 'The captain', cue: 'pleaded with' }, 'The captain pleaded with [his crew to stay].'],
    [{ source: 'Ada Venn', cue: 'said' }, 'Asked if he would stay, Ada Venn said: [“Never in life.”]'],
    [{ source: 'Ada Venn', cue: 'used to support' }, 'Ada Venn used to support [the sale].'],
    [{ source: 'Most sailors', cue: 'found' }, 'Most sailors found [it to be safe].'],
    [
      { source: 'Bo Lind', cue: 'saying', via: ['The Harbour Times'] },
      'The Harbour Times quoted Bo Lind as saying [the pier was safe].',
    ],
    [{ source: 'reporters', cue: 'was asked by' }, 'The mayor was asked by reporters [whether the pier was safe].'],
    [
      { source: 'A survey released Monday', cue: 'showed', rule: 'statements/poll-cue-object' },
      'A survey released Monday showed [the mayor ahead].',
    ],
    [{ source: null, cue: 'were told' }, 'Jurors were told [the captain was asleep].'],
    [
      { source: null, cue: 'Asked', rule: 'statements/passive-cue-clause' },
      'Asked [whether the pier was safe], the mayor laughed.',
      'Asked [why he left], the mayor said he was tired.',
    ],
    [{ source: 'a reporter', cue: 'Asked by' }, 'Asked by a reporter [if the pier was safe], the mayor laughed.'],
    // contents before their cue
    [{ source: 'Lind', cue: 'denied', stance: 'denies' }, 'Ada Venn said the pier was unsafe, [a claim] Lind denied.'],
    [
      { source: 'state media', cue: 'reported' },
      '[Ada Venn vowed to rebuild the pier], state media reported on Monday.',
    ],
    [
      { source: 'several sailors', cue: 'said' },
      '“We lost it.”\n\n[The loss was a surprise to all but the mayor], said several sailors.',
    ],
    [
      { source: 'the mayor', cue: 'said', form: 'indirect', rule: 'statements/clause-source-cue' },
      '[Two boats sank], the mayor said.',
      '[Two boats], the mayor said, [had left the harbour].',
    ],
    [
      { source: 'the mayor', cue: 'said', form: 'indirect', rule: 'statements/clause-cue-source' },
      '[Two boats sank in the night], said the mayor.',
    ],
    [
      { source: 'the mayor', cue: 'noted', rule: 'statements/as-source-cue' },
      'As the mayor noted, [the bridge was old].',
      '[The bridge was old], as the mayor noted.',
    ],
    [
      { source: 'the Harbour Times', cue: 'reported by', rule: 'statements/as-passive-cue' },
      'As reported by the Harbour Times, [the bridge was old].',
    ],
    // quotes
    [
      { source: 'Ada Venn', cue: 'said', form: 'direct', rule: 'statements/quote-source-cue' },
      '[“We lost the pier,”] Ada Venn said.',
      '["We lost the pier,"] Ada Venn said on Monday.',
      '[“We lost the pier,“] Ada Venn said.',
      "[''We lost the pier,''] Ada Venn said.",
      "['We lost the pier,'] Ada Venn said.",
      '[“We lost the pier. We lost the boats,”] Ada Venn said. The sea was calm. [“We will rebuild.”]',
      '[“We lost the pier,”] Ada Venn said, [“and all the boats.”]',
      '[“We lost the pier.]\n\n[“We lost the boats too,”] Ada Venn said.',
    ],
    [
      { source: 'Ada Venn', cue: 'said', form: 'direct', rule: 'statements/quote-cue-source' },
      '[“We lost the pier,”] said Ada Venn, a sailor.',
      '[“Did we lose the pier?”] said Ada Venn.',
    ],
    [
      { source: 'Ada Venn', cue: 'said', form: 'direct', rule: 'statements/source-cue-quote' },
      'Ada Venn said: [“We lost the pier. We lost the boats.”]',
      'Ada Venn said in a letter to the council, [“We lost the pier.”]',
    ],
    [
      { source: 'Ada Venn', cue: 'struck', rule: 'statements/source-verb-colon-quote' },
      'Ada Venn struck back: [“We lost the pier.”]',
    ],
    [{ source: 'Ada Venn', cue: 'wrote', rule: 'statements/source-cue-colon' }, 'Ada Venn wrote: [We lost the pier].'],
    [{ source: 'Ada Venn', form: 'mixed' }, 'Ada Venn said [the loss of the pier was “a heavy blow” to the town].'],
    [
      { source: 'The mayor', form: 'mixed', rule: 'statements/source-cue-predication' },
      'The mayor called [the loss “a heavy blow”].',
    ],
    [
      { source: 'an officer', cue: 'saying', via: ['the Harbour Times'] },
      '[Two boats had sunk], the Harbour Times quoted an officer as saying.',
    ],
    [{ source: 'an officer', cue: 'saying' }, '[Two boats had sunk], an officer was quoted as saying.'],
    [
      { source: 'The bishop', cue: 'appealed to', stance: 'demands' },
      'The bishop appealed to [sailors to stay on land].',
    ],
    [{ source: 'The bank', stance: 'predicts' }, 'The bank projected [a rise in rents].'],
    [
      { source: 'a note by the head of the port' },
      'According to a note by the head of the port, Ada Obi, [nine boats were lost].',
    ],
    [{ source: 'an official toll' }, '[Nine sailors died] according to an official toll.'],
    [{ source: 'The council', cue: 'backed' }, 'The council backed [the deal] and trade resumed on Monday.'],
    [
      { source: 'Ada Venn', cue: 'told' },
      'Ada Venn told a briefing on Monday:\n\n[We will not leave the pier until the boats are safe.]\n\nThe mayor left.',
    ],
    // a name in quotation marks is no quotation
    [
      { source: 'her owner', cue: 'said', form: 'indirect' },
      '[The trawler “Sea Lark” left the pier], her owner said.',
      '[The boat was sold to a firm called “Blue Anchor”], her owner said.',
      '[Two piers fell in Typhoon “Lorna,”] her owner said.',
    ],
    [{ source: 'The army', form: 'indirect' }, 'The army said [the operation “Iron Gate” had ended].'],
    [{ source: 'The mayor', form: 'direct' }, 'The mayor told the council [“Never”], and left.'],
    [
      { source: 'she', cue: 'called', rule: 'statements/relative-source-cue' },
      'The pier closed, [which] she called [“a heavy blow.”]',
    ],
    [{ source: 'she', cue: 'said' }, '[“The mayor said the pier was safe,”] she said.'],
    [{ source: 'The mayor', cue: 'said', via: ['she'] }, '“The mayor said [the pier was safe],” she said.'],
    [
      { source: null, cue: 'was asked', rule: 'statements/passive-cue-quote' },
      'The mayor was asked: [“Is the pier safe?”]',
    ],
    [
      { source: 'Ada Venn', cue: 'beamed', rule: 'statements/quote-verb-source' },
      '[“We won the boat race!”] beamed Ada Venn, a sailor.',
    ],
    [
      { source: 'Ada Venn', cue: 'smiled', rule: 'statements/quote-source-verb' },
      '[“We won the boat race,”] Ada Venn smiled.',
    ],
    [
      { source: 'the mayor', cue: 'Added', rule: 'statements/source-verb-colon-quote' },
      'Added the mayor: [“We will rebuild the pier.”]',
    ],
    [
      { source: 'one sailor', cue: 'put it', rule: 'statements/as-source-cue' },
      '[“It was a long night,”] as one sailor put it.',
      'As one sailor put it, [the sea won].',
    ],
    [{ source: 'Ada Venn', cue: 'put it' }, 'Ada Venn put it this way: [“The sea won.”]'],
    // wishes, promises, orders
    [{ source: 'The mayor', cue: 'vowed to' }, 'The mayor vowed to [“leave no boat behind”].'],
    [{ source: 'The council', cue: 'pledged', stance: 'promises' }, 'The council pledged [help for the sailors].'],
    [{ source: 'The council', cue: 'is considering' }, 'The council is considering [selling the harbour].'],
    [{ source: 'She', cue: 'has vowed to', stance: 'promises' }, 'She has vowed to [rebuild the pier].'],
    [{ source: 'The mayor', cue: 'asked', stance: 'demands' }, 'The mayor asked [sailors to stay on land].'],
    [{ source: null, cue: 'were asked to', stance: 'demands' }, '[Sailors] were asked to [stay on land].'],
    [{ source: 'The council', cue: 'plans to', stance: 'says' }, 'The council plans to [sell the harbour].'],
    [{ source: 'The mayor', cue: 'urged', stance: 'demands' }, 'The mayor urged [sailors to stay on land].'],
    [
      { source: 'The mayor', cue: 'called for', stance: 'demands' },
      'The mayor called for [a new pier] after the storm.',
    ],
    [
      { source: 'Sailors', cue: 'have been calling for', stance: 'demands' },
      'Sailors have been calling for [a new pier].',
    ],
    [
      { source: 'The mayor', cue: 'declined to comment on', stance: 'declines' },
      'The mayor declined to comment on [the loss].',
    ],
    [
      { source: 'The ministry', cue: 'did not respond to', stance: 'declines' },
      'The ministry did not respond to [a request for comment].',
    ],
    [
      { source: 'Economists polled by Quorvex', cue: 'expect' },
      'Economists polled by Quorvex expect [the rate to hold].',
    ],
    [
      { source: 'Librarian Ada Pole', cue: 'said' },
      'Librarian Ada Pole, 58, who has worked there for 31 years, said [the roof would fall].',
    ],
    [{ source: 'The mayor', cue: 'went on to say' }, 'The mayor went on to say [that the town was broke].'],
    // judgments
    [{ source: 'Sailors', cue: 'accused', stance: 'accuses' }, 'Sailors accused [the council of neglecting the pier].'],
    [{ source: 'Sailors', cue: 'blamed', stance: 'accuses' }, 'Sailors blamed [the storm for the loss] and left.'],
    [{ source: 'The mayor', cue: 'has denied', stance: 'denies' }, 'The mayor has denied [the charge].'],
    [
      { source: 'The mayor', cue: 'rejected', stance: 'denies' },
      'The mayor rejected [the charge that a warning issued on Saturday had come too late].',
    ],
    [
      { source: 'The council', cue: 'has not confirmed', stance: 'declines' },
      'The council has not confirmed [the sale].',
    ],
    [
      { source: 'The council', cue: 'confirmed', stance: 'confirms' },
      'The council confirmed [the sale of the harbour], which was agreed in May.',
    ],
    [
      { source: 'Sailors', cue: 'hammered', stance: 'criticizes' },
      'Sailors hammered [the council over the sale] on Monday.',
    ],
    [{ source: 'The rebels', cue: 'claimed', stance: 'claims' }, 'The rebels claimed [responsibility for the fire].'],
    [{ source: 'The council', cue: 'came out in favour of' }, 'The council came out in favour of [the sale].'],
    [{ source: 'The council', cue: 'has ruled out', stance: 'denies' }, 'The council has ruled out [a sale].'],
    [{ source: 'The mayor', cue: 'tried to explain' }, 'The mayor tried to explain [why the pier was shut].'],
    [{ source: 'The mayor', cue: 'described' }, 'The mayor described [the pier as unsafe].'],
    [
      { source: 'Two surveys', rule: 'statements/poll-cue-object' },
      'Two surveys showed [Ada Venn ahead of her rival].',
    ],
    [
      { source: 'Sailors', cue: 'attacked', stance: 'criticizes' },
      'Sailors attacked [the mayor, the council, and the port for the delay].',
    ],
    [{ source: 'Ada Venn', cue: 'likened' }, 'Ada Venn likened [the storm to a war].'],
    [{ source: 'Ada Venn', cue: 'described' }, 'Ada Venn described [the storm] on Monday.'],
    [{ source: 'The captain', cue: 'denied' }, 'The captain denied [two charges] but admitted a third.'],
    [{ source: 'The captain', cue: 'admitted' }, 'The captain denied two charges but admitted [a third].'],
    [{ source: 'Sailors', cue: 'praised' }, 'Sailors praised [Ada Venn], the mayor of Ostby.'],
    [{ source: 'Sailors', cue: 'praised' }, 'Sailors praised [Ada Venn, the council and the crew].'],
    // passives
    [{ source: null, cue: 'is expected to', stance: 'predicts' }, '[The pier] is expected to [open in May].'],
    [
      { source: null, cue: 'are feared', rule: 'statements/passive-cue-predication' },
      '[Nine sailors] are feared [dead].',
    ],
    [
      { source: null, cue: 'was described as', rule: 'statements/passive-cue-predication' },
      '[The pier] was described as [unsafe].',
    ],
    [
      { source: 'sailors', cue: 'has been criticized by', stance: 'criticizes' },
      '[The council] has been criticized by sailors.',
    ],
    [
      { source: null, cue: 'is believed', rule: 'statements/passive-cue-clause' },
      'It is believed [that the boat was old].',
    ],
    [
      { source: 'the storm office', cue: 'described by', rule: 'statements/passive-cue-predication' },
      '[Two boats], described by the storm office as [unsafe], were sold.',
    ],
    // nouns and adjectives
    [
      { source: 'the council', cue: 'assurances from', stance: 'promises' },
      'Despite assurances from the council [that the pier was safe], sailors left.',
    ],
    [{ source: 'His', cue: 'promise to', stance: 'promises' }, 'His promise to [rebuild the pier] pleased sailors.'],
    [{ source: 'The council', cue: 'support for' }, "The council's support for [the sale] is waning."],
    [{ source: null, cue: 'reports' }, 'The town was quiet amid reports [that the council would sell the harbour].'],
    [
      { source: 'Sailors', cue: 'have expressed concern about', stance: 'warns' },
      'Sailors have expressed concern about [the age of the boats].',
    ],
    [
      { source: 'The mayor', cue: 'made a promise to', stance: 'promises' },
      'The mayor made a promise to [rebuild the pier].',
    ],
    [
      { source: 'The mayor', cue: 'expressed hope', rule: 'statements/source-light-verb-noun-that-clause' },
      'The mayor expressed hope [that the pier would open].',
    ],
    [{ source: 'The mayor', cue: 'is convinced' }, 'The mayor is convinced [that the pier is safe].'],
    [{ source: 'The mayor', cue: 'made it clear' }, 'The mayor made it clear [that the pier would stay shut].'],
    [{ source: 'Sailors', cue: 'were critical of', stance: 'criticizes' }, 'Sailors were critical of [the sale].'],
    [{ source: 'The council', cue: 'is willing to' }, 'The council is willing to [sell the harbour].'],
    [{ source: 'Sailors', cue: 'were appalled by', stance: 'criticizes' }, 'Sailors were appalled by [the sale].'],
    [{ source: 'The mayor', cue: 'was adamant', stance: 'claims' }, 'The mayor was adamant [that the pier was safe].'],
    [{ source: 'The mayor', cue: 'seemed confident' }, 'The mayor seemed confident [that the pier would open].'],
    [
      { source: 'The mayor', cue: 'took a swipe at', stance: 'criticizes' },
      'The mayor took a swipe at [the council] on Monday.',
    ],
    [
      { source: 'the council', cue: 'support for' },
      "The aim of the council's support for [the sale] is to save money.",
    ],
    [
      { source: 'the mayor', cue: 'demand, by', stance: 'demands' },
      'One problem is a demand, by the mayor, [that the pier be shut].',
    ],
    [
      { source: null, cue: 'fears', rule: 'statements/noun-that-clause' },
      'The town was cleared amid fears [the dam could burst].',
    ],
    [{ source: 'The council', cue: 'threw its weight behind' }, 'The council threw its weight behind [the sale].'],
    [
      { source: 'The minister', cue: 'paid tribute to', rule: 'statements/source-light-verb-noun-preposition' },
      'The minister paid tribute to [the sailors].',
    ],
    // words that are no verbs
    [
      { source: 'the mayor', rule: 'statements/according-to' },
      'According to the mayor, [two boats had sunk].',
      '[Two boats had sunk], according to the mayor.',
      '[Two boats], according to the mayor, [had sunk in the night].',
    ],
    [
      { source: 'Ada Venn', rule: 'statements/according-to' },
      'According to Ada Venn, the head of the harbour, [sailors left at noon].',
    ],
    [
      { source: 'the mayor and the council', rule: 'statements/according-to' },
      'According to the mayor and the council, [two boats had sunk].',
    ],
    [
      { source: 'the Harbour Times', cue: 'according to a report from' },
      '[Two boats had sunk], according to a report from the Harbour Times.',
    ],
    [
      { source: 'a poll by the Harbour Times', cue: 'according to' },
      '[Most sailors had left], according to a poll by the Harbour Times.',
    ],
    [{ source: 'officials', cue: 'citing' }, '[Two boats sank], the Harbour Times reported, citing officials.'],
    [{ source: null, cue: 'reportedly', stance: 'says' }, '[The boats had] reportedly [left the harbour at noon].'],
    [{ source: null, cue: 'allegedly', stance: 'claims' }, '[The captain] allegedly [left the ship first].'],
    // the layout of a page
    [
      { source: 'Venn', cue: ':' },
      'Venn: [Harbour Will Be Rebuilt]\n\nThe harbour was lost in a storm on Monday night.',
    ],
    [
      { source: 'LIND', cue: ':', form: 'direct', rule: 'statements/speaker-turn' },
      'VENN: Is the pier safe?\n\nLIND: [I think it is. We built it well].\n\nVENN: Thank you.',
    ],
    [
      { source: 'Ada Venn', cue: null, form: 'direct' },
      '[What a night in Ostby! Stay safe.] -- Ada Venn (@adavenn) May 3, 2016',
    ],
  ],
  ignores: [
    'Shares rose 0.85% to a record 5,421, the index added 264.89 points, or 1.53%, and oil slipped.',
    'Nigeria: Gunmen free 58 hostages after talks',
    'Officers responding to a call shortly after 1:30 a.m. found two cats.',
    'Crews responded to the blaze at noon.',
    'The union sued the port.',
    'Sailors protested outside the town hall.',
    'The ferry is scheduled to leave at noon.',
    'The pier is set to open in May.',
    'The photo shows the mayor on the pier.',
    'The video showed that two boats had sunk.',
    'The band played “Harbour Lights” on the pier.',
    'The so-called “ghost ship” was towed away.',
    'The captain was identified as Ada Venn.',
    'She told the time by the sun.',
    'The accused man left the court.',
    'The company withdrew its support.',
    'The pier was called off the list of sights.',
    'The harbour added 300 jobs in May.',
    'The mayor came under fire.',
    'Do you support the sale?',
    'Sailors hammered the nails into the deck.',
    'The storm claimed nine lives.',
    'The mayor knew the captain by name but the crew left at noon.',
    'Sailors should remember that the sea is rough.',
    'The crew figured out a way to save the boat.',
    'The crew is preparing to leave.',
    'In May, the council found the money.',
    '“Harbour Lights,” sailors gathered on the pier.',
    '“We won,” she left the room.',
    'UPDATE: The pier is shut.\n\nVIDEO: The storm hits Ostby.',
    'The jury heard music.',
    'The claims he made in May were false.',
    'The blasts in May killed two.',
    'He put the boat on the beach.',
    'The boat was reported on Monday.',
    'There was no claim of success.',
    'The mayor moved to back the boat into the harbour.',
  ],
  gaps: [
    [{ source: 'the council' }, 'Requests for comment from the council went unanswered: [requests for comment].'],
    [{ cue: 'sounded alarms regarding' }, 'Alarms regarding [the dam] were sounded by engineers.'],
  ],
}
