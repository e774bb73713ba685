package io.github.instagramv1.server.oauth;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.server.account.Secrets;
import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.form.Parameters;
import io.github.instagramv1.server.service.MediaUrls;
import io.github.instagramv1.server.service.UserService;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.access.RegistrationStore;
import io.github.instagramv1.server.store.access.RegistrationStore.Registration;
import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import io.github.instagramv1.stub.model.User;
import java.util.OptionalLong;
import java.util.Set;

/** Exchanges a code for a token, for the application that requested the code. */
final class TokenEndpoint {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Database database;
  private final RegistrationStore registrations;
  private final Grants grants;
  private final UserService users;

  TokenEndpoint(
      Database database, RegistrationStore registrations, Grants grants, UserService users) {
    this.database = database;
    this.registrations = registrations;
    this.grants = grants;
    this.users = users;
  }

  /** Returns the token and its user. */
  WebResponse exchange(WebRequest request) {
    Parameters form = request.form();
    String clientId = required(form, "client_id");
    String secret = required(form, "client_secret");
    Registration application =
        database
            .read(handle -> registrations.find(handle, clientId))
            .orElseThrow(() -> OAuthRefusal.because("Invalid Client ID"));
    if (!Secrets.equal(secret, application.clientSecret())) {
      throw OAuthRefusal.because("Invalid Client Secret");
    }
    if (!required(form, "grant_type").equals("authorization_code")) {
      throw OAuthRefusal.because("Invalid grant_type");
    }
    Grants.Granted granted =
        grants.exchange(required(form, "code"), clientId, required(form, "redirect_uri"));
    return WebResponse.json(200, body(granted, clientId, request.origin()));
  }

  private static String required(Parameters form, String name) {
    return form.first(name).orElseThrow(() -> OAuthRefusal.because("You must provide a " + name));
  }

  private String body(Grants.Granted granted, String clientId, String origin) {
    User user =
        users.profile(
            new Caller(clientId, OptionalLong.of(granted.userId()), Set.of(Scope.BASIC)), "self");
    ObjectNode body = JSON.createObjectNode();
    body.put("access_token", granted.text());
    body.putObject("user")
        .put("id", user.getId())
        .put("username", user.getUsername())
        .put("full_name", user.getFullName())
        .put("profile_picture", MediaUrls.at(origin, user.getProfilePicture()))
        .put("bio", user.getBio())
        .put("website", user.getWebsite());
    return body.toString();
  }
}
