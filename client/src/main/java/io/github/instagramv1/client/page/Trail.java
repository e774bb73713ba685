package io.github.instagramv1.client.page;

/**
 * The pages that an iteration has read. Immutable, so that two iterations can share a beginning.
 */
final class Trail {
  /**
   * A list whose items were all filtered out continues for a few pages; this limit is far higher.
   */
  static final int MOST_EMPTY_PAGES = 100;

  static final Trail START = new Trail(null, "", 0);

  private final Trail before;
  private final String mark;
  private final int emptyPages;

  private Trail(Trail before, String mark, int emptyPages) {
    this.before = before;
    this.mark = mark;
    this.emptyPages = emptyPages;
  }

  /** Adds the page that {@code next} names, after a page that is empty or not. */
  Trail then(String next, boolean empty) {
    return new Trail(this, next, empty ? emptyPages + 1 : 0);
  }

  /** Returns the number of empty pages in a row. */
  int emptyPages() {
    return emptyPages;
  }

  boolean has(String sought) {
    for (Trail place = this; place.before != null; place = place.before) {
      if (place.mark.equals(sought)) {
        return true;
      }
    }
    return false;
  }
}
