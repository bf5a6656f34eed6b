//! The closed vocabularies of the story: kinds of event, classes of actor, roles, modality.
//!
//! Bottom floor: no French, no token, no calendar. Each word stands once, with its wire form and its definition.

use crate::error::Error;

/// Declares a closed vocabulary: variant, snake_case wire word, definition.
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident, $setting:literal { $($(#[$vmeta:meta])* $variant:ident = $word:literal : $def:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        // The build script, which is without `baked`, has no serde.
        #[cfg_attr(all(feature = "serde", baked), derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(all(feature = "serde", baked), serde(rename_all = "snake_case"))]
        #[non_exhaustive]
        pub enum $name { $(#[doc = $def] $(#[$vmeta])* $variant,)+ }

        impl $name {
            /// Every word of the vocabulary, in its documented order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The wire word, in snake_case.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// What the word means, in one sentence.
            #[must_use]
            pub const fn definition(self) -> &'static str {
                match self { $(Self::$variant => $def,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = Error;
            fn from_str(word: &str) -> Result<Self, Error> {
                Self::ALL.iter().copied().find(|k| k.as_str() == word).ok_or_else(|| Error::Setting {
                    setting: $setting,
                    given: word.to_owned(),
                    expected: concat!($($word, " ",)+),
                })
            }
        }
    };
}

vocabulary! {
    /// What kind of happening an event is: the crate's closed vocabulary for news, business, law, politics and conflict.
    ///
    /// ```
    /// use frise::EventKind;
    /// assert_eq!("ultimatum".parse::<EventKind>().unwrap(), EventKind::Ultimatum);
    /// assert_eq!(EventKind::PolicyChange.as_str(), "policy_change");
    /// assert!(EventKind::Fine.definition().contains("penalty"));
    /// ```
    EventKind, "event kind" {
        Announcement = "announcement": "A named source makes something known that was not.",
        Statement = "statement": "A named source says, asks, answers, denies or refuses something in public.",
        Accusation = "accusation": "Someone is said to have done wrong, or is charged with it.",
        Criticism = "criticism": "A named source disapproves of an act or a person.",
        Endorsement = "endorsement": "A named source approves, supports or recommends someone or something.",
        Threat = "threat": "Someone announces harm if something is done or not done.",
        Ultimatum = "ultimatum": "A demand is made with a time limit and a consequence.",
        Deadline = "deadline": "A time limit is set, moved, extended, suspended, met or missed.",
        Negotiation = "negotiation": "Parties discuss terms they have not agreed on.",
        Meeting = "meeting": "People or bodies meet, talk to each other or hold a session.",
        Offer = "offer": "A party proposes terms to another.",
        Agreement = "agreement": "Parties bind themselves: accord, contract, treaty, settlement.",
        Acquisition = "acquisition": "One party buys another, a part of it, or something it owns.",
        Exclusion = "exclusion": "A party is kept or put out of a body, a market, a deal.",
        Funding = "funding": "Money is raised, invested, lent or granted.",
        Valuation = "valuation": "A value is put on a company, a good or a deal.",
        Payment = "payment": "Money owed or promised is paid.",
        Fine = "fine": "A money penalty is imposed.",
        Ban = "ban": "Something is forbidden, blocked or withdrawn from use.",
        Transfer = "transfer": "Goods, data, people or rights pass from one place or holder to another.",
        Obligation = "obligation": "A rule, a judge or a contract makes someone do something.",
        Commitment = "commitment": "Someone promises or undertakes to do something.",
        Investigation = "investigation": "Facts are searched for: inquiry, inspection, hearing, audit.",
        Lawsuit = "lawsuit": "A court is seized: suit, appeal, complaint, claim.",
        Ruling = "ruling": "A court or an authority decides a case.",
        PolicyChange = "policy_change": "A government or an organisation changes its rules or course.",
        Legislation = "legislation": "A law, decree or regulation is proposed, passed, signed or repealed.",
        Appointment = "appointment": "Someone is named or hired to a post.",
        Resignation = "resignation": "Someone leaves a post of their own will.",
        Election = "election": "People vote, or someone wins or loses a vote.",
        Launch = "launch": "Something begins: product, service, works, operation, company.",
        Closure = "closure": "Something ends or stops: plant, service, operation, meeting.",
        Dismissal = "dismissal": "Someone is removed from a post, or posts are cut.",
        Strike = "strike": "Workers stop work.",
        Protest = "protest": "People demonstrate.",
        Attack = "attack": "Force is used against people or things.",
        Arrest = "arrest": "Someone is deprived of liberty.",
        Death = "death": "Someone dies or is killed.",
        Disaster = "disaster": "An accident, a natural catastrophe, an epidemic, a failure.",
    }
}

vocabulary! {
    /// What an actor is.
    ///
    /// ```
    /// use frise::ActorClass;
    /// assert_eq!("place".parse::<ActorClass>().unwrap(), ActorClass::Place);
    /// ```
    ActorClass, "actor class" {
        Person = "person": "A human being, under a name or a pseudonym.",
        Organisation = "organisation": "A company, union, party, association, medium, hospital or international body.",
        Government = "government": "A State's authority: court, ministry, regulator, elected assembly, local authority.",
        Place = "place": "A country, region, town, street or natural place, also where it acts (« Pékin a répondu »).",
        Product = "product": "A product, service or work under its name.",
    }
}

vocabulary! {
    /// What a participant does in an event.
    ///
    /// ```
    /// use frise::ParticipantRole;
    /// assert_eq!(ParticipantRole::Agent.as_str(), "agent");
    /// ```
    ParticipantRole, "role" {
        Agent = "agent": "Who does it.",
        Patient = "patient": "Who or what undergoes it.",
        Recipient = "recipient": "Who receives it, or whom it is addressed to.",
        Topic = "topic": "Whom or what it is about.",
    }
}

vocabulary! {
    /// How certain the text is that an event happens.
    ///
    /// ```
    /// use frise::Modality;
    /// assert_eq!("asserted".parse::<Modality>().unwrap(), Modality::Asserted);
    /// ```
    Modality, "modality" {
        Asserted = "asserted": "The text states it as a fact.",
        Possible = "possible": "It is aimed at, asked, feared or allowed.",
        Conditional = "conditional": "It depends on a condition (« si », « à défaut », « faute de »).",
        Future = "future": "It is planned, scheduled or owed.",
        Reported = "reported": "Only a source says so.",
        Question = "question": "It is asked.",
    }
}

vocabulary! {
    /// What is done to a deadline.
    ///
    /// ```
    /// use frise::DeadlineAct;
    /// assert_eq!("moved".parse::<DeadlineAct>().unwrap(), DeadlineAct::Moved);
    /// ```
    DeadlineAct, "deadline act" {
        Set = "set": "A limit is set where there was none.",
        Moved = "moved": "Another day takes the place of the one set: extension, postponement, advance.",
        Suspended = "suspended": "The limit stops running.",
        Met = "met": "What was due is done in time.",
        Missed = "missed": "What was due is not done in time.",
        Lapsed = "lapsed": "The last day goes by.",
    }
}

vocabulary! {
    /// What an amount of money is, where its clause says so.
    ///
    /// ```
    /// use frise::AmountKind;
    /// assert_eq!("turnover".parse::<AmountKind>().unwrap(), AmountKind::Turnover);
    /// ```
    AmountKind, "amount kind" {
        Price = "price": "What something costs or is sold for.",
        Valuation = "valuation": "What a company or thing is held to be worth.",
        Fine = "fine": "A penalty, periodic penalties included.",
        Damages = "damages": "Compensation owed to a person or body.",
        Turnover = "turnover": "What a business sells in a period.",
        Profit = "profit": "What it earns in the end.",
        Loss = "loss": "What it loses.",
        Investment = "investment": "What is put into a project or business.",
        Funding = "funding": "What is raised, granted, given or lent.",
        Debt = "debt": "What is owed.",
        Wage = "wage": "What is paid for work, pensions included.",
        Rent = "rent": "What is paid for the use of a place or thing.",
        Tax = "tax": "What a public authority levies.",
        Budget = "budget": "What is set aside or planned to be spent.",
        Deposit = "deposit": "What is left or paid in advance as a security.",
        Capital = "capital": "The capital of a company.",
    }
}

vocabulary! {
    /// For what an amount is counted, unit by unit: « 12 € par mois », « 3 euros le litre ».
    ///
    /// ```
    /// use frise::Per;
    /// assert_eq!(Per::SquareMetre.as_str(), "square_metre");
    /// ```
    Per, "per" {
        Hour = "hour": "An hour.",
        Day = "day": "A day.",
        Night = "night": "A night.",
        Week = "week": "A week.",
        Month = "month": "A month.",
        Quarter = "quarter": "Three months.",
        HalfYear = "half_year": "Six months.",
        Year = "year": "A year.",
        Person = "person": "A person, inhabitant, employee or household.",
        Piece = "piece": "One piece, copy or unit.",
        Share = "share": "A share of a company.",
        Gram = "gram": "A gram.",
        Kilogram = "kilogram": "A kilogram.",
        Tonne = "tonne": "A tonne.",
        Ounce = "ounce": "An ounce.",
        Litre = "litre": "A litre.",
        Hectolitre = "hectolitre": "A hectolitre.",
        Barrel = "barrel": "A barrel.",
        Metre = "metre": "A metre.",
        SquareMetre = "square_metre": "A square metre.",
        CubicMetre = "cubic_metre": "A cubic metre.",
        Hectare = "hectare": "A hectare.",
        Kilometre = "kilometre": "A kilometre.",
        KilowattHour = "kilowatt_hour": "A kilowatt-hour.",
        MegawattHour = "megawatt_hour": "A megawatt-hour.",
    }
}
