package io.github.instagramv1.server.store.replica;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.store.Database;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Reads the primary for all requests. */
public final class PrimaryReads implements Reads {
  private final Database database;

  public PrimaryReads(Database database) {
    this.database = database;
  }

  @Override
  public <T> Optional<T> run(Supplier<Optional<Reading<T>>> first) {
    return database.readTogether(() -> first.get().map(Reading::run));
  }

  @Override
  public OptionalLong version() {
    return database.version();
  }

  @Override
  public void shown(Caller caller) {
    // The primary never goes back.
  }
}
