package io.github.instagramv1.conformance.integration.oldclient;

import io.github.instagramv1.server.junit.InstagramServerInfo;
import java.net.URI;
import org.jinstagram.Instagram;
import org.jinstagram.InstagramClient;
import org.jinstagram.InstagramConfig;
import org.jinstagram.auth.model.Token;

/** The kinds of credentials with which the library can send requests. */
enum Access {
  TOKEN {
    @Override
    InstagramClient client(InstagramServerInfo server) {
      return new Instagram(new Token(server.token(), null), config(server));
    }
  },
  SIGNED_TOKEN {
    @Override
    InstagramClient client(InstagramServerInfo server) {
      InstagramConfig config = config(server);
      config.setEnforceSignedRequest(true);
      return new Instagram(new Token(server.signedToken(), server.signedSecret()), config);
    }
  },
  CLIENT_ID {
    @Override
    InstagramClient client(InstagramServerInfo server) {
      return new Instagram(server.clientId(), config(server));
    }

    @Override
    String credential(InstagramServerInfo server) {
      return "client_id=" + server.clientId();
    }
  };

  abstract InstagramClient client(InstagramServerInfo server);

  /**
   * Returns the credential, as a part of a query string, that gives a plain request the same
   * rights.
   */
  String credential(InstagramServerInfo server) {
    return "access_token=" + server.token();
  }

  private static InstagramConfig config(InstagramServerInfo server) {
    InstagramConfig config = new InstagramConfig();
    // The library appends the version.
    config.setBaseURI(server.baseUrl().resolve(URI.create("/")).toString().replaceAll("/$", ""));
    return config;
  }
}
