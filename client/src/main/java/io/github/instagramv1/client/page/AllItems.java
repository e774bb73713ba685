package io.github.instagramv1.client.page;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The items of all pages, up to a maximum number. */
record AllItems<T>(Start<T> start, long most) implements Items<T> {

  @Override
  public Iterator<T> iterator() {
    return new ItemIterator<>(new PageIterator<>(start), most);
  }

  @Override
  public Stream<T> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false);
  }

  @Override
  public Items<T> limit(long fewer) {
    if (fewer < 0) {
      throw new IllegalArgumentException("A limit of " + fewer);
    }
    return new AllItems<>(start, Math.min(most, fewer));
  }

  @Override
  public Flow.Publisher<T> publisher() {
    return subscriber -> subscriber.onSubscribe(new ItemSubscription<>(start, most, subscriber));
  }
}
