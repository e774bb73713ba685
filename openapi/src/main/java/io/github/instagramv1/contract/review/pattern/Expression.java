package io.github.instagramv1.contract.review.pattern;

import java.util.List;

/** A part of a pattern. */
sealed interface Expression {

  /** A character of a set. */
  record One(CharacterSet characters) implements Expression {}

  /** Parts one behind the other. */
  record Sequence(List<Expression> parts) implements Expression {}

  /** A choice of parts. */
  record Choice(List<Expression> parts) implements Expression {}

  /**
   * A part several times.
   *
   * @param most how often at most; {@link #UNBOUNDED} for any number of times
   */
  record Repeat(Expression part, int least, int most) implements Expression {
    static final int UNBOUNDED = -1;
  }

  /** The start of the text, or its end. */
  enum Edge implements Expression {
    START,
    END
  }
}
