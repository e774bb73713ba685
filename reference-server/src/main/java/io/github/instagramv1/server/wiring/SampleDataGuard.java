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
 * Keeps a generated world on this machine: its tokens follow from a seed that anybody can guess, so
 * whoever reaches the server could act for its users.
 */
final class SampleDataGuard {
  private SampleDataGuard() {}

  /**
   * Refuses settings under which others reach tokens that can be guessed.
   *
   * @throws IllegalArgumentException if so, unless the settings allow it
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

  /** A proxy in front, or a public URL, makes others reach what listens on this machine alone. */
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
