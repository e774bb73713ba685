/**
 * What the contract is to every tool and reader: its surface, its version, and where it lies in the
 * jar.
 */
package io.github.instagramv1.contract;
