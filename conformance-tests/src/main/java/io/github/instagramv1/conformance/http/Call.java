package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.http.wire.NoResponseException;
import io.github.instagramv1.conformance.http.wire.Outgoing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Builds and sends one request. Parameters are given decoded. */
public final class Call {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Api api;
  private final String root;
  private final ContractOperation operation;
  private final Map<String, String> query = new LinkedHashMap<>();
  private final List<String> rawQuery = new ArrayList<>();
  private final Map<String, String> form = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String method;
  private String path;
  private Credential credential;
  private String contentType = "";
  private String body = "";
  private FormKind formKind = FormKind.URLENCODED;
  private boolean mayBeLimited;

  /**
   * Creates a call.
   *
   * @param root the URL before the path
   */
  Call(
      Api api,
      String root,
      ContractOperation operation,
      String method,
      String path,
      Credential credential) {
    this.api = api;
    this.root = root;
    this.operation = operation;
    this.method = method;
    this.path = path;
    this.credential = credential;
  }

  /** Sets a variable of the path. */
  public Call path(String name, String value) {
    path = path.replace("{" + name + "}", Queries.segment(value));
    return this;
  }

  /** Appends a text to the path, unencoded. */
  public Call pathSuffix(String suffix) {
    path += suffix;
    return this;
  }

  /** Sets a variable of the path to an encoded text. */
  public Call rawPath(String name, String encoded) {
    path = path.replace("{" + name + "}", encoded);
    return this;
  }

  /** Sets a parameter of the query string; numbers are written without an exponent. */
  public Call query(String name, Object value) {
    boolean decimal = value instanceof Double;
    query.put(
        name, decimal ? new BigDecimal(value.toString()).toPlainString() : String.valueOf(value));
    return this;
  }

  /**
   * Appends an encoded parameter to the query string, replacing its earlier value.
   *
   * @param encoded may be an encoding of no text, such as {@code %FF}
   */
  public Call rawQuery(String name, String encoded) {
    query.remove(name);
    rawQuery.add(name + "=" + encoded);
    return this;
  }

  /** Appends a name without {@code =} to the query string. */
  public Call nameAlone(String name) {
    rawQuery.add(name);
    return this;
  }

  /** Removes a parameter of the query string or the form. */
  public Call without(String name) {
    query.remove(name);
    form.remove(name);
    return this;
  }

  public Call form(String name, String value) {
    form.put(name, value);
    return this;
  }

  public Call header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** Returns the decoded parameters of query string and form, as they are signed. */
  public Map<String, String> parameters() {
    Map<String, String> all = new LinkedHashMap<>(query);
    all.putAll(form);
    return all;
  }

  /** Sets the encoding of the form. */
  public Call formAs(FormKind kind) {
    formKind = kind;
    return this;
  }

  /** Sets a body that is not a form. */
  public Call body(String mediaType, String text) {
    contentType = mediaType;
    body = text;
    return this;
  }

  /** Sets another method than that of the contract. */
  public Call method(String name) {
    method = name;
    return this;
  }

  public Call as(Credential other) {
    credential = other;
    return this;
  }

  /** Sets the token of a user as the credential. */
  public Call asUser(String token) {
    return as(new Credential.Token(token));
  }

  /** Declares that the check expects a refusal by the rate limit. */
  public Call mayBeLimited() {
    mayBeLimited = true;
    return this;
  }

  /**
   * Sends the request, with retries while the server returns 503 with a short {@code Retry-After}.
   *
   * @throws NoResponseException if no response came in time
   * @throws org.opentest4j.TestAbortedException if the rate limit refuses it or the server is
   *     unavailable, which says nothing about the requested behaviour
   */
  public Response send() {
    Outgoing request = outgoing();
    if (!mayBeLimited && !method.equals("GET") && !operation.isBeside()) {
      api.requireRoom(credential);
    }
    Response response = api.exchange(request, mayBeLimited);
    api.budget().update(credential, response);
    return response;
  }

  Outgoing outgoing() {
    addCredential();
    if (!form.isEmpty()) {
      boolean multipart = formKind == FormKind.MULTIPART;
      contentType = formKind == FormKind.UNTYPED ? "" : multipart ? Multipart.TYPE : FORM;
      Map<String, String> fields = inAnyOrder(form);
      body = multipart ? Multipart.encode(fields) : Queries.encode(fields);
    }
    List<String> parts = new ArrayList<>(rawQuery);
    if (!query.isEmpty()) {
      parts.add(0, Queries.encode(inAnyOrder(query)));
    }
    String url = root + path + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    return new Outgoing(operation, method, url, headers, contentType, body);
  }

  /**
   * Returns parameters in an order that only their names and values determine. The order says
   * nothing to a correct server, so each order is as good, and a run uses many.
   */
  private static Map<String, String> inAnyOrder(Map<String, String> parameters) {
    List<String> names = new ArrayList<>(new TreeSet<>(parameters.keySet()));
    Collections.shuffle(names, new Random(parameters.hashCode()));
    Map<String, String> ordered = new LinkedHashMap<>();
    names.forEach(name -> ordered.put(name, parameters.get(name)));
    return ordered;
  }

  private void addCredential() {
    if (credential instanceof Credential.Token token) {
      boolean inForm = method.equals("POST") && contentType.isEmpty();
      (inForm ? form : query).put("access_token", token.text());
    } else if (credential instanceof Credential.Bearer bearer) {
      headers.put("Authorization", "Bearer " + bearer.text());
    } else if (credential instanceof Credential.ClientId client) {
      query.put("client_id", client.id());
    }
  }
}
