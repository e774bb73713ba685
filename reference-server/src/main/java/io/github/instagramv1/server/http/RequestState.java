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

/** What the filters learn of a request, kept with it for those that come after. */
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

  /** The state of a request, begun when first asked for. */
  static RequestState of(ContainerRequestContext request) {
    RequestState state = (RequestState) request.getProperty(PROPERTY);
    if (state == null) {
      state = new RequestState(request.getUriInfo().getRequestUri());
      request.setProperty(PROPERTY, state);
    }
    return state;
  }

  /** The state of the request that a response answers, if one was begun. */
  static Optional<RequestState> of(InterceptorContext response) {
    return Optional.ofNullable((RequestState) response.getProperty(PROPERTY));
  }

  /** The URI before anything was taken off its path. */
  URI asRequested() {
    return asRequested;
  }

  /** Form and query together as they were sent; of a name that both have, the form's values. */
  Parameters parameters() {
    return parameters;
  }

  /** All signatures that the form and the query have. */
  List<String> signatures() {
    return signatures;
  }

  /** The query alone, as it was sent. */
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

  /** What the credential stands for, looked up when first asked for; empty if for nothing. */
  Optional<KnownCredential> known(Authenticator authenticator) {
    if (known == null) {
      known = authenticator.find(credential);
    }
    return known;
  }

  /** The media type of the body, as it was written. */
  Optional<String> contentType() {
    return contentType;
  }

  void contentType(Optional<String> written) {
    contentType = written;
  }

  /** The content coding of the body, as it was written. */
  Optional<String> contentCoding() {
    return contentCoding;
  }

  void contentCoding(Optional<String> written) {
    contentCoding = written;
  }

  /** The function that a JSONP response calls. */
  Optional<String> callback() {
    return callback;
  }

  void callback(String name) {
    callback = Optional.of(name);
  }

  /** Why the request cannot be read, if so. */
  Optional<ApiException> refusal() {
    return Optional.ofNullable(refusal);
  }

  void refusal(ApiException reason) {
    refusal = reason;
  }

  /** What is wrong with the parameters, which counts once the credential is known to be good. */
  Optional<ApiException> fault() {
    return Optional.ofNullable(fault);
  }

  /** Keeps the first of several. */
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

  /** The credential that the request was counted under; empty if it has none that is known. */
  Optional<CountKey> countedAs() {
    return countedAs;
  }

  void counted(RateLimits.Counted counted) {
    rate = counted.standing();
    countedAs = counted.credential();
  }

  /** The caller, once it was authenticated. */
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
