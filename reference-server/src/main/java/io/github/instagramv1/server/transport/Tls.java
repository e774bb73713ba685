package io.github.instagramv1.server.transport;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * HTTPS with HTTP/2 and HTTP/1.1.
 *
 * @param keystore a PKCS 12 file with the server's key and its chain of certificates
 * @param password of the file and of the key in it
 */
public record Tls(Path keystore, String password) {

  public Tls {
    if (!Files.isReadable(keystore)) {
      throw new IllegalArgumentException("The keystore cannot be read.");
    }
  }

  /** Returns the protocols of a connection, from the outermost to the innermost. */
  ConnectionFactory[] around(StrictConnection.Factory http1, HttpConfiguration http) {
    // A name of the certificate that differs from the Host header is a matter of the client.
    http.addCustomizer(new SecureRequestCustomizer(false));
    SslContextFactory.Server context = new SslContextFactory.Server();
    context.setKeyStoreType("PKCS12");
    context.setKeyStorePath(keystore.toString());
    context.setKeyStorePassword(password);
    ALPNServerConnectionFactory alpn = new ALPNServerConnectionFactory();
    alpn.setDefaultProtocol(http1.getProtocol());
    return new ConnectionFactory[] {
      new SslConnectionFactory(context, alpn.getProtocol()),
      alpn,
      new HTTP2ServerConnectionFactory(http),
      http1
    };
  }

  /** Returns the keystore without its password. */
  @Override
  public String toString() {
    return "Tls[" + keystore + "]";
  }
}
