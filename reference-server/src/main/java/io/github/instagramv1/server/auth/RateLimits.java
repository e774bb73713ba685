package io.github.instagramv1.server.auth;

import io.github.instagramv1.server.credential.CountKey;
import io.github.instagramv1.server.credential.RateChange;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The sliding hours of a server. Requests of credentials that exist are counted by credential; all
 * others by the network that they come from, in memory of their own, so that no flood of invented
 * tokens can push a real one out of the count or try without limit.
 */
public final class RateLimits {
  private static final int WRONG_FOR_NAME_FROM_NETWORK = 10;
  private static final int WRONG_FOR_EITHER = 100;

  private final RateWindow credentials;
  private final RateWindow networks;
  private final RateWindow writes;
  private final RateWindow signInsToNameFromNetwork;
  private final RateWindow signIns;

  /**
   * Starts with nothing counted.
   *
   * @param requests how many requests a credential, or a network without one, may make in an hour
   * @param writes how many of these a token may make to one operation that writes
   */
  public RateLimits(int requests, int writes, InstantSource clock) {
    this.credentials = new RateWindow(requests, clock);
    this.networks = new RateWindow(requests, clock);
    this.writes = new RateWindow(writes, clock);
    this.signInsToNameFromNetwork = new RateWindow(WRONG_FOR_NAME_FROM_NETWORK, clock);
    this.signIns = new RateWindow(WRONG_FOR_EITHER, clock);
  }

  /** What was counted since the last call, to be told to other servers. */
  public List<RateChange> changes() {
    List<RateChange> changes = new ArrayList<>();
    for (RateChange.Kind kind : RateChange.Kind.values()) {
      window(kind)
          .changes()
          .forEach(
              (key, made) -> {
                if (made != 0) {
                  changes.add(new RateChange(kind, key, made));
                }
              });
    }
    return changes;
  }

  /**
   * Counts what another server counted.
   *
   * @param ago how long ago it did
   */
  public void heard(RateChange change, Duration ago) {
    window(change.kind()).add(change.key(), change.made(), ago);
  }

  /** How a credential stands of which nothing is known, since its request could not be counted. */
  public RateWindow.Standing untouched() {
    return credentials.untouched();
  }

  /** The hour of a limit, for what counts against it by itself. */
  public RateWindow window(RateChange.Kind kind) {
    return switch (kind) {
      case CREDENTIALS -> credentials;
      case NETWORKS -> networks;
      case WRITES -> writes;
      case SIGN_INS_TO_NAME_FROM_NETWORK -> signInsToNameFromNetwork;
      case SIGN_INS -> signIns;
    };
  }

  /**
   * How a request was counted.
   *
   * @param credential under which credential; empty if under the network
   */
  public record Counted(RateWindow.Standing standing, Optional<CountKey> credential) {}

  /**
   * Counts a request.
   *
   * @param known whether the credential exists; asked only where it was not seen within the hour
   */
  public Counted count(Credential credential, CountKey network, Supplier<Boolean> known) {
    Optional<CountKey> key = credential.isOverlong() ? Optional.empty() : credential.countedAs();
    if (key.isPresent() && (credentials.knows(key.get()) || known.get())) {
      return new Counted(credentials.count(key.get()), key);
    }
    return new Counted(networks.count(network), Optional.empty());
  }

  /**
   * Counts a request of a credential that exists, as {@link #count} does.
   *
   * @param credential one with a key to count under
   */
  public Counted countKnown(Credential credential) {
    CountKey key = credential.countedAs().orElseThrow();
    return new Counted(credentials.count(key), Optional.of(key));
  }

  /**
   * Takes a request out of the count again.
   *
   * @param key what it was counted under
   * @param credential whether that is a credential, not a network
   */
  public void takeBack(CountKey key, boolean credential) {
    (credential ? credentials : networks).takeBack(key);
  }

  /**
   * Counts a request to an operation that writes, which {@link #count} counted already; a refused
   * one is taken back there.
   */
  public RateWindow.Standing countWrite(CountKey credential, String operationId) {
    RateWindow.Standing standing = writes.count(credential.with(operationId));
    if (!standing.accepted()) {
      credentials.takeBack(credential);
    }
    return standing;
  }
}
