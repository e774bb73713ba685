package io.github.instagramv1.server.web;

import java.util.function.Supplier;

/**
 * The address with which the current request of this thread reached the server. One thread handles
 * a request from beginning to end.
 */
public final class CurrentOrigin implements Supplier<String> {
  private final ThreadLocal<String> origin = new ThreadLocal<>();

  /** Runs work with an address, without a final slash. */
  public <T> T during(String address, Supplier<T> work) {
    origin.set(address);
    try {
      return work.get();
    } finally {
      origin.remove();
    }
  }

  /** Returns the address. */
  @Override
  public String get() {
    String address = origin.get();
    if (address == null) {
      throw new IllegalStateException("No request is being answered");
    }
    return address;
  }
}
