package io.github.instagramv1.server.wiring;

import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.access.PasswordStore;
import io.github.instagramv1.server.world.SampleTokens;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/**
 * Keeps sample data on this machine. Its tokens follow from a seed that anybody can guess, so
 * anybody who can reach the server could act for its users.
 */
final class SampleDataGuard {
  private SampleDataGuard() {}

  /**
   * Refuses settings with which other machines can reach guessable tokens.
   *
   * @throws IllegalArgumentException if other machines can reach them and the settings do not allow
   *     this
   */
  static void check(ServerSettings settings, Database database) {
    if (!settings.allowSampleData()
        && isReachedByOthers(settings)
        && (!SampleTokens.accepted(database).isEmpty()
            || database.read(new PasswordStore()::hasKnown))) {
      throw new IllegalArgumentException(
          "Other machines could reach the sample data, whose tokens and passwords anybody can"
              + " guess. Listen on localhost without a public URL or trusted proxies; or revoke the"
              + " tokens that kit-settings and export print, and replace the passwords of users 1"
              + " to 10; or allow access with --allow-sample-data.");
    }
  }

  /**
   * Returns whether other machines can reach the server. With a proxy or a public URL they can,
   * even if it listens on loopback only.
   */
  private static boolean isReachedByOthers(ServerSettings settings) {
    return !isLoopback(settings.host())
        || !settings.trustedProxies().isEmpty()
        || settings.publicUrl().map(URI::getHost).filter(host -> !isLoopback(host)).isPresent();
  }

  private static boolean isLoopback(String host) {
    try {
      return Stream.of(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
