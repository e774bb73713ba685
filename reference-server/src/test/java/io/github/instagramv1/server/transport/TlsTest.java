package io.github.instagramv1.server.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.settings.WebSettings;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests the API over HTTPS, with a certificate that the test creates. */
class TlsTest {
  private static final String PASSWORD = "changeit";

  @TempDir private static Path folder;
  private static LiveServer server;
  private static String token;
  private static SSLContext trusting;

  @BeforeAll
  static void start() throws Exception {
    Path keystore = folder.resolve("key.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost,ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                keystore.toString())
            .inheritIO()
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(keystore)) {
      store.load(file, PASSWORD.toCharArray());
    }
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("server", store.getCertificate("server"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    trusting = SSLContext.getInstance("TLS");
    trusting.init(null, trust.getTrustManagers(), null);
    server =
        LiveServer.start(
            ServerSettings.local(LiveServer.file(folder))
                .withWeb(
                    new WebSettings(
                        Optional.empty(),
                        Set.of(),
                        Optional.empty(),
                        Optional.of(new Tls(keystore, PASSWORD)))),
            users -> {
              users.withPublic(1).withPhoto(7, 1);
              token = users.token(1, Scope.LIKES);
            });
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(HttpClient.Version.class)
  void servesHttpsInBothHttpVersions(HttpClient.Version version) throws Exception {
    HttpClient http = HttpClient.newBuilder().sslContext(trusting).version(version).build();
    URI self = URI.create(server.baseUrl() + "/users/self?access_token=" + token);
    assertThat(self.getScheme()).isEqualTo("https");
    HttpResponse<String> read =
        http.send(HttpRequest.newBuilder(self).build(), BodyHandlers.ofString());
    assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
    assertThat(read.version()).isEqualTo(version);
    URI likes = URI.create(server.baseUrl() + "/media/7_1/likes");
    HttpResponse<String> written =
        http.send(
            HttpRequest.newBuilder(likes)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("access_token=" + token))
                .build(),
            BodyHandlers.ofString());
    assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
    HttpResponse<String> page =
        http.send(
            HttpRequest.newBuilder(server.baseUrl().resolve("/accounts/login/")).build(),
            BodyHandlers.ofString());
    assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).endsWith("; Secure");
    assertThat(
            new ObjectMapper()
                .readTree(
                    http.send(
                            HttpRequest.newBuilder(
                                    URI.create(
                                        server.baseUrl() + "/media/7_1?access_token=" + token))
                                .build(),
                            BodyHandlers.ofString())
                        .body())
                .at("/data/link")
                .asText())
        .startsWith("https://127.0.0.1:");
  }
}
