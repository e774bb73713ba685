package io.github.instagramv1.server.transport;

import org.eclipse.jetty.http.HttpFields;

/**
 * A whole response.
 *
 * @param headers without Content-Length, Content-Encoding and Connection, which are added
 * @param body the body of a GET; for HEAD only its length is sent
 */
@SuppressWarnings("ArrayRecordComponent") // made once for one response and not compared
public record Answer(int status, HttpFields headers, byte[] body) {}
