package io.github.instagramv1.server.http;

import io.github.instagramv1.server.auth.Authenticator;
import io.github.instagramv1.server.auth.Credential;
import io.github.instagramv1.server.auth.RateLimits;
import io.github.instagramv1.server.auth.RateWindow;
import io.github.instagramv1.server.auth.RequestSignature;
import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.CountKey;
import io.github.instagramv1.server.credential.KnownCredential;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.form.Parameters;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.ext.InterceptorContext;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The state of a request that filters share. */
final class RequestState {
  private static final String PROPERTY = RequestState.class.getName();

  private final URI asRequested;
  private Parameters parameters = new Parameters();
  private Parameters query = new Parameters();
  private List<String> signatures = List.of();
  private Credential credential = new Credential(Optional.empty(), Optional.empty());
  private Optional<String> contentType = Optional.empty();
  private Optional<String> contentCoding = Optional.empty();
  private Optional<String> callback = Optional.empty();
  private ApiException refusal;
  private ApiException fault;
  private Optional<KnownCredential> known;
  private RateWindow.Standing rate;
  private Optional<CountKey> countedAs = Optional.empty();
  private Caller caller;

  private RequestState(URI asRequested) {
    this.asRequested = asRequested;
  }

  /** Returns the state of a request, which is created on first use. */
  static RequestState of(ContainerRequestContext request) {
    RequestState state = (RequestState) request.getProperty(PROPERTY);
    if (state == null) {
      state = new RequestState(request.getUriInfo().getRequestUri());
      request.setProperty(PROPERTY, state);
    }
    return state;
  }

  /** Returns the state of the request of a response, if it was created. */
  static Optional<RequestState> of(InterceptorContext response) {
    return Optional.ofNullable((RequestState) response.getProperty(PROPERTY));
  }

  /** Returns the original URI. */
  URI asRequested() {
    return asRequested;
  }

  /**
   * Returns the parameters of form and query string as sent; for a name in both, those of the form.
   */
  Parameters parameters() {
    return parameters;
  }

  /** Returns all signatures of form and query string. */
  List<String> signatures() {
    return signatures;
  }

  /** Returns the query string alone, as sent. */
  Parameters query() {
    return query;
  }

  void sent(Parameters form, Parameters newQuery) {
    query = newQuery;
    parameters = new Parameters();
    parameters.addMissing(form);
    parameters.addMissing(query);
    signatures =
        Stream.of(form, query)
            .flatMap(sent -> sent.all(RequestSignature.PARAMETER).stream())
            .filter(signature -> !signature.isEmpty())
            .toList();
  }

  Credential credential() {
    return credential;
  }

  void credential(Credential presented) {
    credential = presented;
    known = null;
  }

  /**
   * Returns the known credential of the request, which is looked up on first use; empty if it is
   * unknown.
   */
  Optional<KnownCredential> known(Authenticator authenticator) {
    if (known == null) {
      known = authenticator.find(credential);
    }
    return known;
  }

  /** Returns the media type of the body, as sent. */
  Optional<String> contentType() {
    return contentType;
  }

  void contentType(Optional<String> written) {
    contentType = written;
  }

  /** Returns the content coding of the body, as sent. */
  Optional<String> contentCoding() {
    return contentCoding;
  }

  void contentCoding(Optional<String> written) {
    contentCoding = written;
  }

  /** Returns the function name of a JSONP response. */
  Optional<String> callback() {
    return callback;
  }

  void callback(String name) {
    callback = Optional.of(name);
  }

  /** Returns the reason why the request is unreadable, if it is. */
  Optional<ApiException> refusal() {
    return Optional.ofNullable(refusal);
  }

  void refusal(ApiException reason) {
    refusal = reason;
  }

  /** Returns the fault of the parameters, which is reported after the credential is checked. */
  Optional<ApiException> fault() {
    return Optional.ofNullable(fault);
  }

  /** Stores a fault; only the first one is kept. */
  void fault(ApiException reason) {
    if (fault == null) {
      fault = reason;
    }
  }

  Optional<RateWindow.Standing> rate() {
    return Optional.ofNullable(rate);
  }

  void rate(RateWindow.Standing standing) {
    rate = standing;
  }

  /** Returns the key under which the request was counted; empty without a known credential. */
  Optional<CountKey> countedAs() {
    return countedAs;
  }

  void counted(RateLimits.Counted counted) {
    rate = counted.standing();
    countedAs = counted.credential();
  }

  /** Returns the authenticated caller. */
  Caller caller() {
    if (caller == null) {
      throw new IllegalStateException("The caller is known only after authentication");
    }
    return caller;
  }

  void caller(Caller authenticated) {
    caller = authenticated;
  }
}
