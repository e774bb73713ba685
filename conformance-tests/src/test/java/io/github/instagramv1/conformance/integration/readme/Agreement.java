package io.github.instagramv1.conformance.integration.readme;

import io.github.instagramv1.conformance.fixture.UserBrowser;
import io.github.instagramv1.server.world.SampleCredentials;
import java.net.URI;
import java.net.http.HttpClient;

/**
 * Simulates the user in the README's example of authentication. The example calls this class by its
 * name.
 */
public final class Agreement {
  private Agreement() {}

  /**
   * Signs in the first user of the sample data and returns the URL to which the browser is
   * redirected.
   */
  public static String browse(URI url) throws Exception {
    return new UserBrowser(
            HttpClient.newBuilder(),
            SampleCredentials.FIRST_USERNAME,
            SampleCredentials.of(ClientReadmeTest.SEED).password())
        .allow(url);
  }
}
