/** The worker that makes exports: the same file for node and the web. */
import { serveNode } from './exporter-node';
import { isWebWorker, serveWeb } from './exporter-web';

if (isWebWorker()) serveWeb();
else serveNode();
