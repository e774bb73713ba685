package io.github.instagramv1.server.direct;

import io.github.instagramv1.server.auth.Authenticator;
import io.github.instagramv1.server.auth.OperationRules;
import io.github.instagramv1.server.auth.RateLimits;
import io.github.instagramv1.server.auth.RateWindow;
import io.github.instagramv1.server.auth.Signable;
import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.CountKey;
import io.github.instagramv1.server.credential.KnownCredential;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.http.PageLinks;
import io.github.instagramv1.server.http.RequestLinks;
import io.github.instagramv1.server.store.replica.Reading;
import io.github.instagramv1.server.store.replica.Reads;
import io.github.instagramv1.server.transport.Answer;
import io.github.instagramv1.server.transport.Body;
import io.github.instagramv1.server.transport.Endpoint;
import io.github.instagramv1.server.transport.Refusal;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;

/**
 * Runs plain requests of operations itself, and leaves all others to Jersey. Until a request is
 * counted nothing has happened, so up to that point any doubt sends it to Jersey.
 */
public final class DirectEndpoint implements Endpoint {
  private static final int OK = 200;
  private static final int SERVER_ERROR = 500;

  /** The operations whose response depends on the time also. */
  private static final Set<String> OF_THE_MOMENT = Set.of("searchMedia");

  private static final Signable NOTHING_SIGNED = new Signable(Set.of(), Map.of(), List.of());

  private final Endpoint jersey;
  private final Parts parts;
  private final CurrentRequest current = new CurrentRequest();
  private final AnswerCache kept;
  private final JsonAnswers answers;
  private final Routes routes;

  /**
   * The objects that handle requests.
   *
   * @param basePath of the API, without a final slash
   * @param reads decides which database a request reads
   * @param address the address with which the current request reached the server
   * @param failures maps the exceptions of operations to responses
   * @param keptBytes the memory for responses that may be sent again
   */
  public record Parts(
      String basePath,
      Authenticator authenticator,
      Reads reads,
      RateLimits limits,
      OperationRules rules,
      Supplier<String> address,
      Function<Throwable, Response> failures,
      long keptBytes) {}

  /**
   * Puts itself in front of Jersey.
   *
   * @param resources the classes that implement the generated interfaces
   * @param services what their constructors take
   */
  public DirectEndpoint(
      Endpoint jersey, Parts parts, Set<Class<?>> resources, List<Object> services) {
    this.jersey = jersey;
    this.parts = parts;
    this.kept = new AnswerCache(parts.keptBytes());
    this.answers = new JsonAnswers(parts.address());
    this.routes = OperationTable.of(resources, new Resources(services, current)::make);
  }

  @Override
  public Answer refuse(Request request, Refusal reason) {
    return jersey.refuse(request, reason);
  }

  @Override
  public Answer answer(Request request, Body body) {
    Optional<Question> question = question(request, body);
    Optional<Answer> direct = question.flatMap(asked -> kept(request, asked));
    if (direct.isEmpty()) {
      direct = direct(request, body, question);
    }
    return direct.isPresent() ? direct.get() : byJersey(request, body);
  }

  /**
   * A request whose response may be kept.
   *
   * @param state the number of the state before the request reads it
   */
  private record Question(CountKey key, long state) {}

  private Optional<Question> question(Request request, Body body) {
    if (!HttpMethod.GET.is(request.getMethod()) || body.problem().isPresent()) {
      return Optional.empty();
    }
    OptionalLong state = parts.reads().version();
    return state.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Question(AnswerCache.key(request, parts.address().get()), state.getAsLong()));
  }

  private Optional<Answer> kept(Request request, Question question) {
    AnswerCache.Entry known = kept.get(question.key(), question.state());
    if (known == null) {
      return Optional.empty();
    }
    RateWindow.Standing rate = parts.limits().countKnown(known.credential());
    if (!rate.accepted()) {
      return Optional.empty();
    }
    request.setAttribute(OPERATION, known.operation());
    return Optional.of(answers.ok(known.body(), rate));
  }

  /** Jersey reads the primary. */
  private Answer byJersey(Request request, Body body) {
    Answer answer = jersey.answer(request, body);
    if (request.getAttribute(CALLER) instanceof Caller caller && showsState(request, answer)) {
      try {
        parts.reads().shown(caller);
      } catch (RuntimeException e) {
        return answers.failed(parts.failures().apply(e), parts.limits().untouched());
      }
    }
    return answer;
  }

  /** A successful write needs no record, since the user's counter has it; a 5xx shows no state. */
  private static boolean showsState(Request request, Answer answer) {
    boolean writes =
        HttpMethod.POST.is(request.getMethod()) || HttpMethod.DELETE.is(request.getMethod());
    return answer.status() < SERVER_ERROR && !(writes && answer.status() == OK);
  }

  private Optional<Answer> direct(Request request, Body body, Optional<Question> question) {
    Optional<PlainTarget> target = PlainTarget.of(request.getHttpURI());
    if (target.isEmpty() || !target.get().path().startsWith(parts.basePath() + "/")) {
      return Optional.empty();
    }
    Routes.Match match =
        routes.find(request.getMethod(), target.get().path().substring(parts.basePath().length()));
    if (match == null) {
      return Optional.empty();
    }
    Optional<PlainRequest> plain = PlainRequest.of(request, target.get(), body);
    Object[] values =
        plain
            .map(read -> match.operation().values(match.segments(), read.query(), read.form()))
            .orElse(null);
    if (values == null) {
      return Optional.empty();
    }
    Operation operation = match.operation();
    request.setAttribute(OPERATION, operation.id());
    OperationRules.Rule rule = parts.rules().of(operation.id());
    Supplier<Optional<Reading<Answer>>> judged =
        () -> judged(plain.get(), operation, rule, values, links(target.get()));
    try {
      if (rule.writes()) {
        return judged.get().map(Reading::run);
      }
      Optional<Answer> read = parts.reads().run(judged);
      question.ifPresent(asked -> keep(asked, operation, plain.get(), read));
      return read;
    } catch (RuntimeException e) {
      // The database has been waited for, and would be again.
      return Optional.of(answers.failed(parts.failures().apply(e), parts.limits().untouched()));
    }
  }

  private void keep(
      Question question, Operation operation, PlainRequest request, Optional<Answer> answer) {
    if (answer.isPresent()
        && answer.get().status() == OK
        && !OF_THE_MOMENT.contains(operation.id())) {
      kept.put(
          new AnswerCache.Entry(
              question.key(),
              question.state(),
              operation.id(),
              request.credential().countedAs().orElseThrow(),
              answer.get().body()));
    }
  }

  private Optional<Reading<Answer>> judged(
      PlainRequest request,
      Operation operation,
      OperationRules.Rule rule,
      Object[] values,
      PageLinks links) {
    Optional<Caller> caller = caller(request, rule);
    return caller.isEmpty()
        ? Optional.empty()
        : counted(request, operation, rule)
            .map(
                rate ->
                    new Reading<>(
                        caller.get(),
                        () -> answers.ok(call(operation, values, caller.get(), links), rate),
                        failure -> failed(failure, caller.get(), rule, rate)));
  }

  /** The caller, unless there is a reason to refuse the request, or it may have to be signed. */
  private Optional<Caller> caller(PlainRequest request, OperationRules.Rule rule) {
    try {
      Optional<KnownCredential> known = parts.authenticator().find(request.credential());
      return known.isEmpty() || known.get().signingSecret().isPresent()
          ? Optional.empty()
          : Optional.of(
              parts
                  .authenticator()
                  .authenticate(request.credential(), known, NOTHING_SIGNED, rule));
    } catch (ApiException e) {
      return Optional.empty();
    }
  }

  /** Counts a request; empty if it is over a limit, and then it is not counted. */
  private Optional<RateWindow.Standing> counted(
      PlainRequest request, Operation operation, OperationRules.Rule rule) {
    RateLimits.Counted counted = parts.limits().countKnown(request.credential());
    if (!counted.standing().accepted()) {
      return Optional.empty();
    }
    if (!rule.writes() || request.credential().token().isEmpty()) {
      return Optional.of(counted.standing());
    }
    RateWindow.Standing ofWrites =
        parts.limits().countWrite(counted.credential().orElseThrow(), operation.id());
    return ofWrites.accepted()
        ? Optional.of(ofWrites.tighter(counted.standing()))
        : Optional.empty();
  }

  private PageLinks links(PlainTarget target) {
    return (requestKey, value) ->
        new RequestLinks(parts.address().get(), target.path(), target.query())
            .next(requestKey, value);
  }

  private Object call(Operation operation, Object[] values, Caller caller, PageLinks links) {
    current.begin(caller, links);
    try {
      return (Object) operation.method().invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new UndeclaredThrowableException(e);
    } finally {
      current.end();
    }
  }

  /**
   * Returns the response to a failure. A refused write shows the caller the state of the primary.
   */
  private Answer failed(
      Throwable failure, Caller caller, OperationRules.Rule rule, RateWindow.Standing rate) {
    if (rule.writes() && failure instanceof ApiException) {
      parts.reads().shown(caller);
    }
    return answers.failed(parts.failures().apply(failure), rate);
  }
}
