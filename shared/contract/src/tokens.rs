//! Enumerations that travel: in the database, in facts, in the API and on pages each value has one token.

/// Declares an enumeration whose values are written as tokens in snake case.
macro_rules! tokens {
    ($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $value:ident = $token:tt,)+ }) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, utoipa::ToSchema,
        )]
        pub enum $name {
            $($(#[$value_doc])* #[serde(rename = $token)] $value,)+
        }

        impl $name {
            /// Every value, in the order in which people expect them.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The token.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$value => $token,)+
                }
            }

            /// Reads a token; an unknown one gives none.
            pub fn parse(token: &str) -> Option<Self> {
                match token {
                    $($token => Some(Self::$value),)+
                    _ => None,
                }
            }
        }
    };
}

tokens! {
    /// What a package is.
    PackageKind {
        /// A stage of a culture path: what each year's children get
        CulturePath = "culture_path",
        /// A festival, or a part of one
        Festival = "festival",
        /// Anything else that belongs together
        Other = "other",
    }
}

tokens! {
    /// A stage of life or school: who an offering is for, and who is in a group.
    Stage {
        /// Ages 0 to 2
        Age0To2 = "age_0_2",
        /// Ages 3 and 4
        Age3To4 = "age_3_4",
        /// Age 5
        Age5 = "age_5",
        /// Pre-school
        Preschool = "preschool",
        /// Grade 1
        Grade1 = "grade_1",
        /// Grade 2
        Grade2 = "grade_2",
        /// Grade 3
        Grade3 = "grade_3",
        /// Grade 4
        Grade4 = "grade_4",
        /// Grade 5
        Grade5 = "grade_5",
        /// Grade 6
        Grade6 = "grade_6",
        /// Grade 7
        Grade7 = "grade_7",
        /// Grade 8
        Grade8 = "grade_8",
        /// Grade 9
        Grade9 = "grade_9",
        /// Preparatory education
        Preparatory = "preparatory",
        /// Education preparing for an upper secondary qualification
        Tuva = "tuva",
        /// General upper secondary
        UpperSecondary = "upper_secondary",
        /// Vocational
        Vocational = "vocational",
        /// Special needs
        SpecialNeeds = "special_needs",
        /// Adults
        Adults = "adults",
        /// Aged 65 and over, living at home
        SeniorsHome = "seniors_home",
        /// Residents of a care home
        CareHome = "care_home",
    }
}

tokens! {
    /// What an offering is.
    Kind {
        /// A workshop
        Workshop = "workshop",
        /// A performance
        Performance = "performance",
        /// A guided visit
        Visit = "visit",
        /// A course
        Course = "course",
        /// A camp
        Camp = "camp",
        /// A hobby
        Hobby = "hobby",
        /// An exhibition
        Exhibition = "exhibition",
        /// A space to use
        Space = "space",
        /// A berth for a boat
        Berth = "berth",
        /// Equipment to borrow
        Equipment = "equipment",
        /// A virtual programme
        Virtual = "virtual",
        /// A task for volunteers
        VolunteerTask = "volunteer_task",
        /// Practice
        Practice = "practice",
    }
}

tokens! {
    /// Where an offering is given.
    Delivery {
        /// At the venue
        AtVenue = "at_venue",
        /// Comes to you
        ComesToYou = "comes_to_you",
        /// Live over the network
        LiveStream = "live_stream",
        /// A recording
        Recording = "recording",
    }
}

tokens! {
    /// What a capacity counts.
    Counts {
        /// Participants and adults
        Heads = "heads",
        /// Whole groups
        Groups = "groups",
    }
}

tokens! {
    /// The art form, which lends its picture where there is no photograph.
    Art {
        /// Theatre and puppetry
        Theatre = "theatre",
        /// Music
        Music = "music",
        /// Dance and movement
        Dance = "dance",
        /// Crafts
        Craft = "craft",
        /// Nature and tradition
        Nature = "nature",
        /// Museums
        Museum = "museum",
        /// Words
        Literature = "literature",
        /// Film and media
        Film = "film",
    }
}

tokens! {
    /// What makes it possible to take part.
    AccessFeature {
        /// No steps on the way
        StepFree = "step_free",
        /// A toilet that a wheelchair fits into
        AccessibleToilet = "accessible_toilet",
        /// An induction loop
        InductionLoop = "induction_loop",
        /// Sign language
        SignLanguage = "sign_language",
        /// Audio description
        AudioDescription = "audio_description",
        /// Captions
        Captions = "captions",
        /// Easy language
        EasyLanguage = "easy_language",
        /// A quiet space to withdraw to
        QuietSpace = "quiet_space",
        /// Assistance dogs are welcome
        AssistanceDog = "assistance_dog",
        /// Something to touch
        Tactile = "tactile",
    }
}

tokens! {
    /// How an offering is booked.
    Mode {
        /// One asks, and nothing is booked
        Showcase = "showcase",
        /// In another system
        External = "external",
        /// A time is picked
        Scheduled = "scheduled",
        /// Wishes are sent, an offer comes back
        OnRequest = "on_request",
        /// Free time of a space or of equipment is picked
        Slot = "slot",
        /// Applications in a window
        Round = "round",
        /// A cohort is invited
        Invitation = "invitation",
        /// Shifts of volunteers
        Volunteer = "volunteer",
    }
}

// Most offerings are.
#[allow(clippy::derivable_impls, reason = "the macro that declares tokens derives no default")]
impl Default for Mode {
    fn default() -> Self {
        Self::Scheduled
    }
}

tokens! {
    /// What is known of a fact.
    Known {
        /// It is so
        Yes = "yes",
        /// It is not so
        No = "no",
        /// Nobody has said
        Unknown = "unknown",
    }
}

#[allow(clippy::derivable_impls, reason = "the macro that declares tokens derives no default")]
impl Default for Known {
    fn default() -> Self {
        Self::Unknown
    }
}

tokens! {
    /// What a material is for.
    MaterialUse {
        /// What of the curriculum it serves
        Curriculum = "curriculum",
        /// To do before
        Before = "before",
        /// To do after
        After = "after",
    }
}

tokens! {
    /// What a group needs of a place and a programme: a need, never a diagnosis and never whose it is.
    Need {
        /// Step-free ways for wheelchairs
        Wheelchair = "wheelchair",
        /// An induction loop or another aid to hearing
        HearingLoop = "hearing_loop",
        /// Interpreting into sign language
        SignLanguage = "sign_language",
        /// Description for who sees little
        LowVision = "low_vision",
        /// Easy language
        EasyLanguage = "easy_language",
        /// A quiet space to rest in
        QuietSpace = "quiet_space",
    }
}
