package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ReceivedReply;
import io.github.instagramv1.conformance.contract.Unrouted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.opentest4j.TestAbortedException;

/** The server under test, as the checks see it. Every exchange goes through the judge. */
public final class Api {
  private final Settings settings;
  private final Contract contract;
  private final Jury jury;
  private final Wire wire;
  private final Patience patience;
  private final Pauses pauses;
  private final Transcript transcript;
  private final Witness witness;
  private final Room room;
  private boolean takingBack;

  public Api(
      Settings settings,
      Contract contract,
      Jury jury,
      Wire wire,
      Patience patience,
      Pauses pauses,
      Transcript transcript,
      Witness witness,
      Room room) {
    this.settings = settings;
    this.contract = contract;
    this.jury = jury;
    this.wire = wire;
    this.patience = patience;
    this.pauses = pauses;
    this.transcript = transcript;
    this.witness = witness;
    this.room = room;
  }

  /** A call of an operation with the first user's token. */
  public Call call(String operationId) {
    return call(contract.operation(operationId));
  }

  /** The same. */
  public Call call(ContractOperation operation) {
    return new Call(this, operation, operation.method(), operation.path(), firstUser());
  }

  /**
   * A request that matches no operation.
   *
   * @param path without the base path
   */
  public Call unrouted(Unrouted kind, String method, String path) {
    return new Call(this, contract.unrouted(kind), method, path, firstUser());
  }

  /**
   * Follows a complete URL, such as a {@code next_url}, as it stands.
   *
   * @throws TestAbortedException as in {@link Call#send}
   */
  public Reply follow(String operationId, String url) {
    return exchange(
        new Outgoing(contract.operation(operationId), "GET", url, Map.of(), "", ""), false);
  }

  /** Sends a request once more, as it was. */
  public Reply again(Outgoing request) {
    return exchange(request, false);
  }

  public Contract contract() {
    return contract;
  }

  /** What the rate limit leaves. */
  public Room room() {
    return room;
  }

  /** Ends a check that could not take back what it is about to write. */
  void requireRoom(Credential who) {
    if (!takingBack) {
      room.requireForWrite(who);
    }
  }

  String baseUrl() {
    return settings.baseUrl();
  }

  /**
   * Sends several calls at the same time.
   *
   * @return the replies, in the order of the calls
   * @throws NoReplyException if one of them got no reply in time
   * @throws TestAbortedException if the server puts one of them off
   */
  public List<Reply> together(List<Call> calls) {
    List<Outgoing> requests = calls.stream().map(Call::outgoing).toList();
    String operation = requests.get(0).operation().id();
    List<ReceivedReply> replies =
        patiently(operation, () -> new Burst(settings.timeout()).send(requests));
    IntStream.range(0, requests.size())
        .forEach(i -> requireAvailable(requests.get(i), replies.get(i)));
    List<Reply> accounted =
        IntStream.range(0, requests.size())
            .mapToObj(i -> account(requests.get(i), replies.get(i)))
            .toList();
    witness.sawTogether(accounted);
    IntStream.range(0, requests.size())
        .forEach(i -> requireRoom(requests.get(i), replies.get(i), false));
    return accounted;
  }

  /**
   * The response to a request, again and again while the server cannot serve and does not ask for
   * too long a time.
   *
   * @param mayBeLimited whether a refusal by the rate limit is what the check asks for
   */
  Reply exchange(Outgoing request, boolean mayBeLimited) {
    ReceivedReply reply = send(request);
    for (Optional<Duration> wait = wait(request, reply);
        wait.isPresent() && pauses.take(wait.get());
        wait = wait(request, reply)) {
      reply = send(request);
    }
    requireAvailable(request, reply);
    requireRead(request, reply);
    Reply accounted = account(request, reply);
    witness.saw(accounted);
    requireRoom(request, reply, mayBeLimited);
    return accounted;
  }

  private ReceivedReply send(Outgoing request) {
    return patiently(request.operation().id(), () -> wire.send(request));
  }

  private static Optional<Duration> wait(Outgoing request, ReceivedReply reply) {
    return Deferral.of(request, reply, Instant.now());
  }

  /** Ends a check that the server puts off, whatever the check is about. */
  private static void requireAvailable(Outgoing request, ReceivedReply reply) {
    wait(request, reply)
        .ifPresent(
            wait -> {
              throw new TestAbortedException(
                  "needs a server that can serve now; it answered 503 with Retry-After "
                      + reply.header("Retry-After").orElse(""));
            });
  }

  /** Ends a check whose URL the server's HTTP library refuses, which may have its own words. */
  private static void requireRead(Outgoing request, ReceivedReply reply) {
    if (reply.status() == 400
        && RawLine.isFor(request.url())
        && !Reply.parse(reply.body()).has("meta")) {
      throw new TestAbortedException(
          "needs a server that reads broken percent sequences itself; the setting exclude leaves"
              + " the check out");
    }
  }

  /** Ends a check that the rate limit has stopped, whatever the check is about. */
  private static void requireRoom(Outgoing request, ReceivedReply reply, boolean mayBeLimited) {
    if (!mayBeLimited && Deferral.limited(request, reply)) {
      throw new TestAbortedException(
          "needs more requests than the rate limit leaves; try again later");
    }
  }

  private <T> T patiently(String operation, Supplier<T> request) {
    if (takingBack) {
      patience.askDespiteDeadline(operation);
    } else {
      patience.ask(operation);
    }
    try {
      T reply = request.get();
      patience.answered(operation);
      return reply;
    } catch (NoReplyException e) {
      patience.unanswered(operation);
      witness.lostSight();
      throw e;
    }
  }

  /** From now on, what the check did is taken back, even where the run should have ended. */
  public void takeBack() {
    takingBack = true;
  }

  private Reply account(Outgoing request, ReceivedReply reply) {
    Exchange exchange = new Exchange(request, reply, jury.judge(request, reply));
    transcript.add(exchange);
    return new Reply(exchange);
  }

  private Credential firstUser() {
    return new Credential.Token(settings.token());
  }
}
