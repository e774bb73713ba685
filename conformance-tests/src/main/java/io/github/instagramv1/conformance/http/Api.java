package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ReceivedReply;
import io.github.instagramv1.conformance.contract.Unrouted;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The server under test, as the checks see it. Every exchange goes through the judge. */
public final class Api {
  private final Settings settings;
  private final Contract contract;
  private final Jury jury;
  private final Wire wire;
  private final Patience patience;
  private final Transcript transcript;
  private boolean takingBack;

  public Api(
      Settings settings,
      Contract contract,
      Jury jury,
      Wire wire,
      Patience patience,
      Transcript transcript) {
    this.settings = settings;
    this.contract = contract;
    this.jury = jury;
    this.wire = wire;
    this.patience = patience;
    this.transcript = transcript;
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

  /** Follows a complete URL, such as a {@code next_url}, as it stands. */
  public Reply follow(String operationId, String url) {
    return exchange(new Outgoing(contract.operation(operationId), "GET", url, Map.of(), "", ""));
  }

  public Contract contract() {
    return contract;
  }

  String baseUrl() {
    return settings.baseUrl();
  }

  /**
   * Sends several calls at the same time.
   *
   * @return the replies, in the order of the calls
   * @throws NoReplyException if one of them got no reply in time
   */
  public List<Reply> together(List<Call> calls) {
    List<Outgoing> requests = calls.stream().map(Call::outgoing).toList();
    String operation = requests.get(0).operation().id();
    List<ReceivedReply> replies =
        patiently(operation, () -> new Burst(settings.timeout()).send(requests));
    return IntStream.range(0, requests.size())
        .mapToObj(i -> account(requests.get(i), replies.get(i)))
        .toList();
  }

  Reply exchange(Outgoing request) {
    return account(request, patiently(request.operation().id(), () -> wire.send(request)));
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
