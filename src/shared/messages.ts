/** The messages between server, client and preview page: their types and run-time guards, nothing else. */
export {};
