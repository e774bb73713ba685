package io.github.instagramv1.client.page;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Iterates over the items of all pages. */
final class ItemIterator<T> implements Iterator<T> {
  private final Iterator<Page<T>> pages;
  private Iterator<T> page = Collections.emptyIterator();
  private long left;

  ItemIterator(Iterator<Page<T>> pages, long most) {
    this.pages = pages;
    this.left = most;
  }

  @Override
  public boolean hasNext() {
    while (left > 0 && !page.hasNext() && pages.hasNext()) {
      page = pages.next().items().iterator();
    }
    return left > 0 && page.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    left--;
    return page.next();
  }
}
