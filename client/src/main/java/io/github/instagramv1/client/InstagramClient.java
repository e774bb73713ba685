package io.github.instagramv1.client;

import io.github.instagramv1.client.service.CommentService;
import io.github.instagramv1.client.service.GeographyService;
import io.github.instagramv1.client.service.LikeService;
import io.github.instagramv1.client.service.LocationService;
import io.github.instagramv1.client.service.MediaService;
import io.github.instagramv1.client.service.RelationshipService;
import io.github.instagramv1.client.service.TagService;
import io.github.instagramv1.client.service.UserService;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;

/**
 * A client of one server for one caller. It cannot be changed once it is built, is safe to share
 * between threads, and keeps one pool of connections.
 */
public final class InstagramClient {
  private final GeneratedApis apis;

  InstagramClient(ApiTransport transport) {
    this.apis = GeneratedApis.over(transport);
  }

  public static Builder builder() {
    return new Builder();
  }

  public UserService users() {
    return new UserService(apis.users());
  }

  public RelationshipService relationships() {
    return new RelationshipService(apis.relationships());
  }

  public MediaService media() {
    return new MediaService(apis.media());
  }

  public CommentService comments() {
    return new CommentService(apis.comments());
  }

  public LikeService likes() {
    return new LikeService(apis.likes());
  }

  public TagService tags() {
    return new TagService(apis.tags());
  }

  public LocationService locations() {
    return new LocationService(apis.locations());
  }

  public GeographyService geographies() {
    return new GeographyService(apis.geographies());
  }

  /** The same client without waiting. */
  public AsyncInstagramClient async() {
    return new AsyncInstagramClient(apis);
  }

  /** The generated operations below, with whole envelopes as replies. */
  public GeneratedApis generated() {
    return apis;
  }

  /** Says which server, who calls, and how patient the client is. */
  public static final class Builder {
    private String baseUrl = "http://localhost:8080/v1";
    private Credential credential;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration timeout = Duration.ofSeconds(30);

    private Builder() {}

    /** The URL of the API, {@code /v1} included. Defaults to the reference server's. */
    public Builder baseUrl(String url) {
      URI.create(url);
      baseUrl = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
      return this;
    }

    /** Calls as a user. */
    public Builder accessToken(String token) {
      credential = Credential.accessToken(token);
      return this;
    }

    /** Calls as an application, which may read what is public. */
    public Builder clientId(String clientId) {
      credential = Credential.clientId(clientId);
      return this;
    }

    /** How long a connection may take. Defaults to 10 seconds. */
    public Builder connectTimeout(Duration duration) {
      connectTimeout = duration;
      return this;
    }

    /** How long a call may take, connection and reply together. Defaults to 30 seconds. */
    public Builder timeout(Duration duration) {
      timeout = duration;
      return this;
    }

    /** The client; there must be an access token or a client id. */
    public InstagramClient build() {
      Objects.requireNonNull(credential, "an access token or a client id");
      HttpClient http = HttpClient.newBuilder().connectTimeout(connectTimeout).build();
      return new InstagramClient(new HttpTransport(http, baseUrl, credential, timeout));
    }
  }
}
