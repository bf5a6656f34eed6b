//! Grammatical words: determiners, prepositions, conjunctions, pronouns, negations.

use super::word::{Word, word};
use crate::lexicon::class::Class;

pub(crate) static WORDS: &[Word] = &[
    word("le la les", Class::ART.with(Class::COMMON)),
    word("ce cet cette ces", Class::DEM.with(Class::COMMON)),
    word("des", Class::INDEF.with(Class::PREP).with(Class::COMMON)),
    word("mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs", Class::POSS.with(Class::COMMON)),
    word(
        "à de du au aux en dans par pour avec sans sur sous entre vers chez contre depuis dès pendant durant avant après jusque d'ici selon malgré outre hors parmi envers devant derrière via lors concernant suivant moyennant",
        Class::PREP.with(Class::COMMON),
    ),
    word("et ou mais ni car donc or puis", Class::COORD.with(Class::COMMON)),
    word(
        "que qui dont où quand lorsque puisque si comme quoique afin tandis alors laquelle lequel lesquels lesquelles auquel duquel",
        Class::SUBORD.with(Class::COMMON),
    ),
    word("ne pas jamais aucun aucune rien guère nullement plus", Class::NEG.with(Class::COMMON)),
    word("je tu il elle on nous vous ils elles ceci cela ça celui celle ceux celles lui eux se me te", Class::PRON.with(Class::COMMON)),
    word(
        "ainsi alors aussi autre autres beaucoup bien cependant certains certaines chaque combien comment dernièrement enfin ensuite est-ce hier ici là moins même mêmes merci mieux non oui parce peu plus pourquoi pourtant presque quant quel quelle quelles quels seul seule seules seuls soit sauf seulement surtout tant tel telle telles tels toujours tous tout toute toutes toutefois très trop voici voilà voire malheureusement heureusement néanmoins également notamment désormais actuellement aujourd'hui demain bref face grâce suite lors autant tandis bonjour bonsoir aucun aucune nul nulle côté parfois souvent encore déjà jamais certes environ finalement récemment quelque quelques plusieurs divers diverses est sont",
        Class::COMMON,
    ),
    word(
        "art. al. p. pp. cf. etc. ex. ann. chap. fig. vol. éd. réf. tél. env. av. apr. bd. st. ste. no. nos. hab. max. moy. adj. dép. sc.",
        Class::ABBR,
    ),
    // Words of no class: what stands behind or before them is read by their keys.
    word("ancienne auprès égard encontre excepté faveur hormis issue lez moi pré propos sujet", Class::NONE),
    word("m. mm. mme. mmes. mlle. mlles. me. mgr. dr. pr. prof.", Class::ABBR.with(Class::TITLE)),
];
