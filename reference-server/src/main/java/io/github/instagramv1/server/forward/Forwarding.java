package io.github.instagramv1.server.forward;

import java.net.InetAddress;
import java.util.Optional;

/**
 * The trusted information about the origin of a request.
 *
 * @param client its sender: the peer, or the first address before the trusted proxies
 * @param scheme the scheme that the client used, {@code http} or {@code https}; empty if no trusted
 *     proxy reports it
 * @param authority the host, with a port if there was one, that the client used; empty if no
 *     trusted proxy reports it
 */
public record Forwarding(InetAddress client, Optional<String> scheme, Optional<String> authority) {}
