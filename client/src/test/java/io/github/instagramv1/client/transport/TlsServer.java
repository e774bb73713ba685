package io.github.instagramv1.client.transport;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * A server of HTTP/1.1 and HTTP/2 over TLS, with a certificate that only its own context trusts.
 */
final class TlsServer implements AutoCloseable {
  private static final String PASSWORD = "changeit";

  private final Server server = new Server();
  private final ServerConnector connector;
  private final Path keys;
  private final List<String> protocols = new CopyOnWriteArrayList<>();

  TlsServer(Path folder) throws Exception {
    keys = folder.resolve("keys.p12");
    makeKeys(keys);
    SslContextFactory.Server tls = new SslContextFactory.Server();
    tls.setKeyStorePath(keys.toString());
    tls.setKeyStorePassword(PASSWORD);
    HttpConfiguration http = new HttpConfiguration();
    http.addCustomizer(new SecureRequestCustomizer());
    ALPNServerConnectionFactory alpn = new ALPNServerConnectionFactory();
    alpn.setDefaultProtocol("http/1.1");
    connector =
        new ServerConnector(
            server,
            new SslConnectionFactory(tls, alpn.getProtocol()),
            alpn,
            new HTTP2ServerConnectionFactory(http),
            new HttpConnectionFactory(http));
    server.addConnector(connector);
    server.setHandler(new OkHandler());
    server.start();
  }

  String baseUrl() {
    return "https://localhost:" + connector.getLocalPort() + "/v1";
  }

  /** Returns the version of HTTP and the version of TLS of each request. */
  List<String> protocols() {
    return protocols;
  }

  /** Returns a context that trusts this server. */
  SSLContext sslContext() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, PASSWORD.toCharArray());
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    KeyStore certificates = KeyStore.getInstance("PKCS12");
    certificates.load(null, null);
    certificates.setCertificateEntry("server", store.getCertificate("server"));
    trust.init(certificates);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }

  private static void makeKeys(Path store) throws Exception {
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
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!keytool.waitFor(30, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
      throw new IllegalStateException("keytool: " + output);
    }
  }

  private final class OkHandler extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      Object tls = request.getAttribute(EndPoint.SslSessionData.ATTRIBUTE);
      protocols.add(
          request.getConnectionMetaData().getHttpVersion().asString()
              + " "
              + ((EndPoint.SslSessionData) tls).sslSession().getProtocol());
      response.write(
          true, ByteBuffer.wrap(Answer.EMPTY_DATA.getBytes(StandardCharsets.UTF_8)), callback);
      return true;
    }
  }
}
