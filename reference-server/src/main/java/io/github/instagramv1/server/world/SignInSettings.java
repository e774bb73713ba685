package io.github.instagramv1.server.world;

import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.access.PasswordStore;
import io.github.instagramv1.server.store.access.RegistrationStore;
import io.github.instagramv1.server.store.access.RegistrationStore.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** With what the conformance kit signs a user of a generated world in for an application. */
final class SignInSettings {
  private SignInSettings() {}

  /**
   * Returns the settings of the kit by name; none if an application, its secret or the user's
   * password is no longer that of the sample data.
   */
  static Map<String, String> of(Database database) {
    Optional<SampleCredentials> sample = SampleTokens.of(database);
    if (sample.isEmpty()) {
      return Map.of();
    }
    List<Registration> applications = registered(database, sample.get());
    Optional<String> username =
        Optional.ofNullable(
            database.read(handle -> new PasswordStore().usersWithKnown(handle, 1)).get(1L));
    if (applications.size() < 2 || username.isEmpty()) {
      return Map.of();
    }
    Registration first = applications.get(0);
    Registration second = applications.get(1);
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("oauth-client-id", first.clientId());
    settings.put("oauth-client-secret", first.clientSecret());
    settings.put("oauth-redirect-uri", first.redirectUris().get(0));
    settings.put("oauth-username", username.get());
    settings.put("oauth-password", sample.get().password());
    settings.put("oauth-other-client-id", second.clientId());
    settings.put("oauth-other-client-secret", second.clientSecret());
    return settings;
  }

  /** Those that need not sign, as they are now. */
  private static List<Registration> registered(Database database, SampleCredentials sample) {
    RegistrationStore registrations = new RegistrationStore();
    return database.read(
        handle ->
            sample.applications().stream()
                .filter(application -> !application.mustSign())
                .flatMap(each -> registrations.find(handle, each.clientId()).stream())
                .filter(found -> !found.redirectUris().isEmpty())
                .toList());
  }
}
