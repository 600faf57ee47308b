import { words } from '../../core/words.js'

/** Words that may stand in a list of vital signs: "heart rate, and the respiratory rate". */
export const listWords = words('and or nor as well the his her a an their its both with level levels plus')

/** Words that bind a number to the vital sign before it: "pulse was regular at 80". */
const linkWords = words(
  `of was were is are be been being at to from a an the in on by had has have having showed shows revealed reached reaching measured measuring found only as still then again
  his her initially admission arrival presentation examination room air ambient rest lying supine standing sitting level levels value values rate rates reading readings result
  recorded noted documented reported remained remaining remains rose fell dropped increased decreased up down with approximately about around between stable regular irregular
  elevated raised low high mildly slightly normal maximum minimum peak peaked max maximal lowest highest mean average initial current which that it would now today
  rising falling dropping climbing declined declining
  ranged ranging ranges varied varying maintained within estimated obtained taken came went climbed continued persistent till until upto after before while breathing and for`,
)

/** What words between a vital sign and a number are. */
export const gapWords = { link: linkWords, implying: words('at to of up with and a was as high low around reaching') }

/** Words that go on with the course of a percentage or a weight: "88% on room air, then 95% with 2 L/min". */
export const courseWords = words(
  `to from then and or after later day days week weeks month months hour hours subsequently at on by versus than reached fell rose dropped increased increasing decreased decreasing improved improving
  improvement improving recovered recovering returned returning rising falling dropping room air ambient with oxygen o 2 l min litres liters nasal cannula mask via while breathing the in supplemental of for previously now currently weight was is his her
  before birth discharge admission during exercise rest exertion exercising ambulation walking a few when respectively without using which it that`,
)

/** Words after which a number of kilograms or centimetres is a change: "fell 10 kg". */
export const changeVerbs = words('fell dropped decreased increased rose down up declined lost gained')

/** A person of so many grams or kilograms: "a 940 g infant". */
export const personWords = words('infant newborn neonate baby boy girl man woman')
