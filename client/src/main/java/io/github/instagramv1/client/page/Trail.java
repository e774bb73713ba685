package io.github.instagramv1.client.page;

/** Where a walk has been. Unchanging, so that two walks may share a beginning. */
final class Trail {
  static final Trail START = new Trail(null, "");

  private final Trail before;
  private final String mark;

  private Trail(Trail before, String mark) {
    this.before = before;
    this.mark = mark;
  }

  Trail then(String next) {
    return new Trail(this, next);
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
