import type { AroundRule } from '../../../grammar/pattern/around.js'
import {
  codesOfMoney,
  currencyCountries,
  eras,
  groupLetters,
  hoursAndUnits,
  numberedPlots,
  numberedRoads,
  numberSigns,
  reporters,
} from '../lexicon/names.js'

/** A rule that refuses a capital by the words around it. */
export interface CapitalRow extends AroundRule {
  /** the words, as written, that it holds for; all where absent */
  readonly only?: ReadonlySet<string>
  readonly except?: ReadonlySet<string>
  /** whether the word must be in capitals throughout */
  readonly isUpper?: true
}

/** Capitals that belong to no name: units, currencies, models. */
export const capitalRows = [
  {
    name: 'not-names/unit-letter',
    around: ['{digits} ~#'],
    examples: ['It was sold for 9[M] again.'],
  },
  {
    name: 'not-names/currency-letters',
    around: ['# {currencySign} !\\(', '\\[ # \\] \\$'],
    examples: ['It cost [US]$600 by then.'],
  },
  {
    name: 'not-names/currency-country',
    around: ['# (dollar|dollars)'],
    only: currencyCountries,
    examples: ['It was worth 400 [US] dollars then.'],
  },
  {
    name: 'not-names/currency-code',
    around: ['{digits} #', '# {digits}', '{digits} {scale} #'],
    only: codesOfMoney,
    examples: ['It cost 400 [NOK] by then.'],
  },
  {
    name: 'not-names/handle-or-hashtag',
    around: ['!!{handle&!joined} #', '{hash} ~#'],
    examples: ['They sang [#BrindleStrong] all night.', 'They saw [@Brindle] there.'],
  },
  {
    name: 'not-names/era',
    around: ['{digits} #'],
    only: eras,
    examples: ['The town was founded in 431 [BC].'],
  },
  {
    name: 'not-names/hour-or-unit',
    around: ['{digits} #'],
    only: hoursAndUnits,
    examples: ['It opens at 6 [PM] again.'],
  },
  {
    name: 'not-names/reporter',
    around: ['{digits} # {digits}'],
    only: reporters,
    examples: ['They pointed to 410 [U.S.] 113 again.'],
  },
  {
    name: 'not-names/numbered-road',
    around: ['# {digits}'],
    only: numberedRoads,
    examples: ['Two blocks west of [Highway] 31 a wall fell.', 'They closed the south lane of state [Route] 9 again.'],
  },
  {
    name: 'not-names/numbered-plot',
    around: ['# {numberSign} {digits}'],
    only: numberedPlots,
    examples: ['They live at [Lot] No. 9 of the park.'],
  },
  {
    name: 'not-names/number-sign',
    around: ['# {digits}'],
    only: numberSigns,
    examples: ['They met at Pit [No.] 9 of the park.'],
  },
  {
    name: 'not-names/model-number',
    around: ['# ~{dash} ~{digits}'],
    isUpper: true,
    except: groupLetters,
    examples: ['They flew the [KF]-21 again.'],
  },
  {
    name: 'not-names/fiscal-year',
    around: ['!!{fiscalYear} #'],
    examples: ['Sales rose in [FY22] again.'],
  },
  {
    name: 'not-names/letters-after-name',
    around: ['{capitalized} , !!{dottedLetters} # (,|{end})', '{suffix} , !!{dottedLetters} # (,|{end})'],
    isUpper: true,
    examples: ['Ada Venn, [D.D.S.], set the crown.'],
  },
  {
    name: 'not-names/suffix-in-brackets',
    around: ['\\( !!{dottedSuffix} # \\)'],
    examples: ['The bids of Ebelquist ([A.S.]) were low.'],
  },
  {
    name: 'not-names/part-of-domain',
    around: ['!!{noKnownBody} # ~. ~{domainEnding&lower}'],
    examples: ['The site [Brindle].com counted them.'],
  },
  {
    name: 'not-names/disease',
    around: [
      '{start} !!{smallName} # {disease&lower} !{noun}',
      '!in {any} !!{smallName} # {disease&lower} !{noun}',
      '# {landOfDisease} {disease&lower} !{noun}',
    ],
    examples: ['They treat [Ebelquist] fever there.', 'They found [West] Nile virus there.'],
  },
  {
    name: 'not-names/town-of-paper',
    around: [
      'the \\( # {capitalized}*2 \\) {capitalized}*2 {paper}',
      'the \\( {capitalized} # \\) {capitalized}*2 {paper}',
    ],
    examples: ['The ([Ebelstadt]) Daily Herald was sold.'],
  },
  {
    name: 'not-names/letters-as-such',
    around: ['{wordForLetters} #'],
    isUpper: true,
    examples: ['Someone had painted the letters [QVX] on the wall.'],
  },
] as const satisfies readonly CapitalRow[]
