package io.github.instagramv1.client.page;

import java.util.Iterator;

/** Iterates over pages. After a failure, {@code next} requests the failed page again. */
final class PageIterator<T> implements Iterator<Page<T>> {
  private final Start<T> start;
  private Page<T> last;

  PageIterator(Start<T> start) {
    this.start = start;
  }

  @Override
  public boolean hasNext() {
    return last == null || last.hasNext();
  }

  @Override
  public Page<T> next() {
    last = last == null ? start.page().get() : last.next();
    return last;
  }
}
