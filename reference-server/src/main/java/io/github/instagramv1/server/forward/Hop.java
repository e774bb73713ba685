package io.github.instagramv1.server.forward;

import java.net.InetAddress;
import java.util.Optional;

/**
 * The information of a proxy about the request that it received.
 *
 * @param client its sender; empty if the proxy does not report or hides it
 * @param scheme {@code http} or {@code https}; empty if the proxy reports neither
 * @param authority host with optional port; empty if the proxy does not report a valid one
 */
record Hop(Optional<InetAddress> client, Optional<String> scheme, Optional<String> authority) {}
