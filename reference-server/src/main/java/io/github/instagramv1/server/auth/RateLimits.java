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
 * The rate limits of a server. Requests with existing credentials are counted by credential. All
 * other requests are counted by network, in separate memory, so that a flood of invented tokens can
 * neither displace the counts of real ones nor guess without limit.
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
   * Creates limits without counted requests.
   *
   * @param requests the limit per hour for a credential, or for a network without one
   * @param writes the limit per hour for a token and one write operation
   */
  public RateLimits(int requests, int writes, InstantSource clock) {
    this.credentials = new RateWindow(requests, clock);
    this.networks = new RateWindow(requests, clock);
    this.writes = new RateWindow(writes, clock);
    this.signInsToNameFromNetwork = new RateWindow(WRONG_FOR_NAME_FROM_NETWORK, clock);
    this.signIns = new RateWindow(WRONG_FOR_EITHER, clock);
  }

  /** Returns the requests that were counted since the last call, for other servers. */
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
   * Adds requests that another server counted.
   *
   * @param ago how long ago it counted them
   */
  public void heard(RateChange change, Duration ago) {
    window(change.kind()).add(change.key(), change.made(), ago);
  }

  /** Returns the state of a credential whose request could not be counted. */
  public RateWindow.Standing untouched() {
    return credentials.untouched();
  }

  /** Returns the window of a limit. */
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
   * The result of counting a request.
   *
   * @param credential the key of the credential; empty if the request was counted by network
   */
  public record Counted(RateWindow.Standing standing, Optional<CountKey> credential) {}

  /**
   * Counts a request.
   *
   * @param known whether the credential exists; evaluated only if it was not seen within the hour
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
    return new Counted(countKnown(key), Optional.of(key));
  }

  /** Counts a request of a credential that exists, by its key. */
  public RateWindow.Standing countKnown(CountKey credential) {
    return credentials.count(credential);
  }

  /**
   * Removes a request from the count.
   *
   * @param key the key under which it was counted
   * @param credential whether the key is that of a credential, not of a network
   */
  public void takeBack(CountKey key, boolean credential) {
    (credential ? credentials : networks).takeBack(key);
  }

  /**
   * Counts a request to a write operation that {@link #count} has counted already. If it is
   * refused, it is also removed from that count.
   */
  public RateWindow.Standing countWrite(CountKey credential, String operationId) {
    RateWindow.Standing standing = writes.count(credential.with(operationId));
    if (!standing.accepted()) {
      credentials.takeBack(credential);
    }
    return standing;
  }
}
