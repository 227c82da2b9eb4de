//! What a mistyped word may have meant: the nearest of the words that the catalogue knows.

use super::words::fold;

/// How many letters may be wrong in a word of that length.
pub(crate) const fn may_be_wrong(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=6 => 1,
        7.. => 2,
    }
}

/// The nearest of `known` to `word`, if one is near enough; of equally near ones the first that begins alike.
pub(crate) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let typed: Vec<char> = fold(word).chars().collect();
    let most = may_be_wrong(typed.len());
    known
        .filter_map(|candidate| {
            let letters: Vec<char> = fold(candidate).chars().collect();
            let wrong = distance(&typed, &letters, most)?;
            let begins_otherwise = typed.first() != letters.first();
            Some(((wrong, begins_otherwise, letters.len().abs_diff(typed.len())), candidate))
        })
        .filter(|((wrong, ..), _)| *wrong > 0)
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many letters must be put in, taken out, changed or swapped with their neighbour to come from `a` to `b`; none if more
/// than `most`.
fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if most == 0 || a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let (above, left, across) = (cell(&last, j + 1), cell(&row, j), cell(&last, j));
            let mut fewest = (above + 1).min(left + 1).min(across + usize::from(x != y));
            let are_swapped = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if are_swapped && x != y {
                fewest = fewest.min(cell(&before_last, j - 1) + 1);
            }
            row.push(fewest);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|wrong| *wrong <= most)
}

fn cell(row: &[usize], at: usize) -> usize {
    row.get(at).copied().unwrap_or(usize::MAX / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(a: &str, b: &str) -> Option<usize> {
        distance(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>(), 2)
    }

    #[test]
    fn letters_are_put_in_taken_out_changed_and_swapped() {
        assert_eq!(wrong("teatteri", "teatteri"), Some(0));
        assert_eq!(wrong("teateri", "teatteri"), Some(1));
        assert_eq!(wrong("teattteri", "teatteri"), Some(1));
        assert_eq!(wrong("teatteru", "teatteri"), Some(1));
        assert_eq!(wrong("taetteri", "teatteri"), Some(1), "two neighbours in each other's place");
        assert_eq!(wrong("satutunti", "satupiiri"), None);
    }

    #[test]
    fn the_nearest_known_word_is_meant() {
        let known = ["teatteri", "keramiikka", "köysi", "laulu"];
        let meant = |word| nearest(word, known.into_iter());
        assert_eq!(meant("teateri"), Some("teatteri"));
        assert_eq!(meant("kermaiikka"), Some("keramiikka"));
        assert_eq!(meant("koysj"), Some("köysi"));
        assert_eq!(meant("köy"), None, "a short word may mean anything");
        assert_eq!(meant("jääkiekko"), None);
    }
}
