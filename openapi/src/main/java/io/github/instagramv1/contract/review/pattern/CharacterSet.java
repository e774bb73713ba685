package io.github.instagramv1.contract.review.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of characters.
 *
 * @param ranges in order, none touching another
 */
record CharacterSet(List<Range> ranges) {

  /** The characters from one to another, both included. */
  record Range(int from, int until) {}

  private static final int LAST = Character.MAX_CODE_POINT;

  static final CharacterSet ALL = of(0, LAST);
  static final CharacterSet DIGITS = of('0', '9');
  static final CharacterSet WORD = DIGITS.and(of('A', 'Z')).and(of('a', 'z')).and(of('_', '_'));
  static final CharacterSet SPACE =
      of('\t', '\r')
          .and(of(' ', ' '))
          .and(of(0xA0, 0xA0))
          .and(of(0x1680, 0x1680))
          .and(of(0x2000, 0x200A))
          .and(of(0x2028, 0x2029))
          .and(of(0x202F, 0x202F))
          .and(of(0x205F, 0x205F))
          .and(of(0x3000, 0x3000))
          .and(of(0xFEFF, 0xFEFF));
  static final CharacterSet WITHIN_LINE =
      of('\n', '\n').and(of('\r', '\r')).and(of(0x2028, 0x2029)).complement();

  static CharacterSet of(int from, int until) {
    return new CharacterSet(List.of(new Range(from, until)));
  }

  static CharacterSet none() {
    return new CharacterSet(List.of());
  }

  CharacterSet and(CharacterSet other) {
    List<Range> all = new ArrayList<>(ranges);
    all.addAll(other.ranges);
    all.sort(Comparator.comparingInt(Range::from));
    List<Range> merged = new ArrayList<>();
    for (Range range : all) {
      Range last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && range.from() <= last.until() + 1) {
        merged.set(
            merged.size() - 1, new Range(last.from(), Math.max(last.until(), range.until())));
      } else {
        merged.add(range);
      }
    }
    return new CharacterSet(List.copyOf(merged));
  }

  CharacterSet complement() {
    List<Range> gaps = new ArrayList<>();
    int next = 0;
    for (Range range : ranges) {
      if (range.from() > next) {
        gaps.add(new Range(next, range.from() - 1));
      }
      next = range.until() + 1;
    }
    if (next <= LAST) {
      gaps.add(new Range(next, LAST));
    }
    return new CharacterSet(List.copyOf(gaps));
  }

  boolean has(int character) {
    return ranges.stream().anyMatch(each -> each.from() <= character && character <= each.until());
  }
}
