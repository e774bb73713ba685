package io.github.instagramv1.client.page;

/** Where a walk has been. Unchanging, so that two walks may share a beginning. */
final class Trail {
  /** A list whose items were all filtered out goes on for a few pages; this is far beyond. */
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

  /** Goes on from a page, empty or not, to the one that {@code next} stands for. */
  Trail then(String next, boolean empty) {
    return new Trail(this, next, empty ? emptyPages + 1 : 0);
  }

  /** How many pages in a row held nothing. */
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
