package io.github.instagramv1.server.account;

import io.github.instagramv1.server.auth.ClientNetwork;
import io.github.instagramv1.server.auth.RateLimits;
import io.github.instagramv1.server.auth.RateWindow;
import io.github.instagramv1.server.credential.CountKey;
import io.github.instagramv1.server.credential.RateChange;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.access.PasswordStore;
import io.github.instagramv1.server.store.access.PasswordStore.Stored;
import io.github.instagramv1.server.text.CaseFolding;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/**
 * Checks passwords, with limits per hour: 10 wrong passwords for a name from one network, and 100
 * for a name or from a network.
 */
public final class SignIn {
  private static final int LONGEST_NAME = 30;

  private final Database database;
  private final PasswordStore passwords;
  private final RateWindow pairs;
  private final RateWindow singles;

  public SignIn(Database database, PasswordStore passwords, RateLimits limits) {
    this.database = database;
    this.passwords = passwords;
    this.pairs = limits.window(RateChange.Kind.SIGN_INS_TO_NAME_FROM_NETWORK);
    this.singles = limits.window(RateChange.Kind.SIGN_INS);
  }

  /**
   * The result of an attempt.
   *
   * @param user empty unless name and password are correct
   * @param retryAfterSeconds the time until the next attempt is accepted; 0 if immediately
   */
  public record Result(Optional<Long> user, long retryAfterSeconds) {}

  /** Checks a name, ignoring case, and a password. */
  public Result attempt(String username, String password, InetAddress client) {
    String name = CaseFolding.key(username);
    CountKey network = ClientNetwork.of(client);
    CountKey user = CountKey.of("name:" + name);
    RateWindow.Standing pair = pairs.count(network.with(name));
    RateWindow.Standing ofNetwork = singles.count(network);
    RateWindow.Standing ofUser = singles.count(user);
    long wait =
        List.of(pair, ofNetwork, ofUser).stream()
            .mapToLong(RateWindow.Standing::retryAfterSeconds)
            .max()
            .orElse(0);
    if (wait > 0) {
      return new Result(Optional.empty(), wait);
    }
    Optional<Stored> stored =
        name.length() > LONGEST_NAME
            ? Optional.empty()
            : database.read(handle -> passwords.of(handle, name));
    boolean right = matches(stored, password);
    if (right) {
      pairs.takeBack(network.with(name));
      singles.takeBack(network);
      singles.takeBack(user);
    }
    return new Result(stored.filter(found -> right).map(Stored::userId), 0);
  }

  private static boolean matches(Optional<Stored> stored, String password) {
    if (stored.isEmpty()) {
      Passwords.matchNothing(password);
      return false;
    }
    return Passwords.matches(password, stored.get().hash());
  }
}
