package io.github.instagramv1.conformance.integration.readme;

import io.github.instagramv1.conformance.fixture.UserBrowser;
import io.github.instagramv1.server.world.SampleCredentials;
import java.net.URI;
import java.net.http.HttpClient;

/** What the user does in the example of authentication; examples call it by its name. */
public final class Agreement {
  private Agreement() {}

  /** Signs user 1 of the seeded world in, and returns where the browser comes to. */
  public static String browse(URI url) throws Exception {
    return new UserBrowser(
            HttpClient.newBuilder(),
            SampleCredentials.FIRST_USERNAME,
            SampleCredentials.of(ClientReadmeTest.SEED).password())
        .allow(url);
  }
}
